import { second } from '../../domain/instant.js';
import { ticketOutcome } from '../../domain/ticket-outcome.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import { sentences } from '../../i18n/sentences.js';
import { explain } from '../explain.js';
import { customerOf, doerOf, type PanelScene } from './panel-scene.js';

/** What the agent may do after a call; none of it is urgent. */
export type AfterAct = 'call' | 'invite' | 'close' | 'activities' | 'sound';

export interface OutcomeView {
  /** How it ended and by whom. */
  readonly title: string;
  /** After how long, what it leaves on the ticket, what it means for the next call. */
  readonly more: string;
  /** In the head: how long it lasted or rang. */
  readonly time?: string;
  readonly acts: readonly { readonly does: AfterAct; readonly label: string }[];
}

/** How a call ended: who, why, after how long, and what can be done now. */
export function outcomeView(scene: PanelScene): OutcomeView {
  const { call, conversation, messages } = scene;
  const text = messages.callPanel.outcome;
  const outcome = ticketOutcome(call.status);
  const ticket = outcome && text.ticket(outcome, messages.outcomes);
  const name = customerOf(scene);
  const by = doerOf(call.endedBy, scene);
  const told = (title: string, ...more: readonly (string | undefined)[]) => ({
    title,
    more: more.filter(Boolean).join(' '),
    ...timeOf(scene),
  });
  switch (call.status) {
    case 'completed':
      return { ...told(text.ended(by), pickedUp(scene), ticket), acts: acts(scene, 'close', 'activities') };
    case 'unanswered':
      return { ...told(text.unanswered(by, name), streak(scene) ?? ticket), acts: acts(scene, 'call', 'invite', 'close') };
    case 'declined':
      return { ...told(text.declined(by), ticket, streak(scene)), acts: acts(scene, 'invite', 'close') };
    case 'missed': {
      const agent = call.missed?.agent;
      const who = agent?.kind === 'agent' ? firstName(agent) : undefined;
      return { ...told(text.missed(call.missed?.because, who), ticket), acts: acts(scene, 'call', 'close') };
    }
    case 'disconnected': {
      const { title, where } = text.lost(call.side, call.mine, name);
      return {
        ...told(title, where, ticket),
        acts: acts(scene, 'call', call.side === 'agent' && call.mine ? 'sound' : 'activities', 'close'),
      };
    }
    default: {
      if (call.unsure) {
        const { title, sentence } = text.unsure(name);
        return { ...told(title, sentence), acts: acts(scene, 'call', 'close') };
      }
      const why = explain(call.failure ?? { because: 'refused' }, conversation ?? { line: call.line }, messages);
      return { ...told(sentences(messages, why.title), why.sentence), acts: acts(scene, 'call', 'close') };
    }
  }
}

/** Those that lead anywhere: without a conversation nobody can be called, without an id nothing can be put away. */
function acts({ call, conversation, desk, messages }: PanelScene, ...wanted: readonly AfterAct[]): OutcomeView['acts'] {
  const text = messages.callPanel;
  const label: Readonly<Record<AfterAct, string>> = {
    call: call.unsure ? text.callAnyway : call.direction === 'incoming' ? text.callBack : text.callAgain,
    invite: text.invite,
    close: text.close,
    activities: text.showActivity,
    sound: text.checkSound,
  };
  const possible: Readonly<Record<AfterAct, boolean>> = {
    call: Boolean(conversation),
    invite: Boolean(conversation?.mayInvite.ok) && call.direction === 'outgoing',
    close: call.id !== undefined,
    activities: Boolean(conversation),
    sound: Boolean(desk.sound),
  };
  return wanted.filter((does) => possible[does]).map((does) => ({ does, label: label[does] }));
}

function timeOf({ call, messages }: PanelScene): Pick<OutcomeView, 'time'> {
  const { duration } = formatOf(messages);
  const text = messages.callPanel.outcome;
  const { status, seconds, askedAt, endedAt, missed } = call;
  if (status === 'completed' || status === 'disconnected') return seconds ? { time: duration(seconds * second) } : {};
  const asked =
    missed?.after !== undefined ? missed.after * second : askedAt !== undefined && endedAt !== undefined ? endedAt - askedAt : undefined;
  if (asked === undefined || call.live || status === 'calling') return {};
  return { time: status === 'declined' ? text.after(duration(asked)) : text.rang(duration(asked)) };
}

function pickedUp({ call: { startedAt, askedAt }, messages }: PanelScene): string | undefined {
  if (startedAt === undefined || askedAt === undefined || startedAt <= askedAt) return undefined;
  return messages.callPanel.outcome.pickedUp(formatOf(messages).duration(startedAt - askedAt));
}

function streak({ call, conversation, messages }: PanelScene): string | undefined {
  const { missedInARow = 0, missesLeft } = conversation?.permission ?? {};
  return call.direction === 'outgoing' && missedInARow > 0 ? messages.callPanel.outcome.streak(missedInARow, missesLeft) : undefined;
}
