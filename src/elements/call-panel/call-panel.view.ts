import ArrowLeftRight from 'lucide/dist/esm/icons/arrow-left-right.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Grip from 'lucide/dist/esm/icons/grip.mjs';
import Mic from 'lucide/dist/esm/icons/mic.mjs';
import MicOff from 'lucide/dist/esm/icons/mic-off.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Volume2 from 'lucide/dist/esm/icons/volume-2.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import type { CallingState } from '../../calling/calling.js';
import type { CallNow } from '../../calling/conversation.js';
import { otherTakingUp } from '../../domain/takes-up.js';
import { formatOf } from '../../i18n/format.js';
import type { Phrase } from '../../i18n/phrase.js';
import { sentences } from '../../i18n/sentences.js';
import { PhoneQuestion, ShieldClock } from '../drawn-icons.js';
import type { IconNode } from '../icon.js';
import { waitingOf } from '../incoming-call/incoming-call.view.js';
import { ringsHere } from '../rings-here.js';
import { permissionStatusView } from '../permission-status/permission-status.view.js';
import { personView, type PersonView } from '../person.js';
import { outcomeView, type OutcomeView } from './outcome.view.js';
import { panelNotice, type PanelNotice } from './panel-notice.view.js';
import type { PanelScene } from './panel-scene.js';

export type ToolAct = 'mute' | 'keypad' | 'audio' | 'hold' | 'transfer';

export interface ToolView {
  readonly does: ToolAct;
  readonly label: string;
  readonly icon: IconNode;
  /** Muted, on hold: it stands out. */
  readonly on?: boolean;
  /** Cannot be pressed now. */
  readonly blocked?: boolean;
}

export interface CallPanelView {
  /** Names the panel. */
  readonly label: string;
  readonly status: { readonly word: string; readonly tone: '' | 'live' | 'good' | 'bad'; readonly icon?: IconNode };
  /** Runs while the call lives. */
  readonly timer?: string;
  readonly person: PersonView;
  readonly rings: boolean;
  readonly notice?: PanelNotice;
  /** The level is drawn; how well both hear each other, in bars and words. */
  readonly meters?: { readonly bars: number; readonly text: string; readonly tone: '' | 'good' | 'warning' };
  readonly tools: readonly ToolView[];
  /** Of a call that rings here. */
  readonly answer?: { readonly label: string; readonly endOther?: true; readonly decline?: string; readonly busy?: boolean };
  /** Always last and widest. */
  readonly end?: { readonly label: string; readonly busy: boolean };
  readonly outcome?: OutcomeView;
  /** Of the permission, what matters during the call. */
  readonly base?: { readonly icon: IconNode; readonly text: Phrase };
  /** Said politely when it changes. */
  readonly announcement: string;
}

/** The call a panel shows that names no conversation: the one this agent is in, else the one that ended last. */
export function currentCall({ calls }: CallingState): CallNow | undefined {
  const own = calls.filter((call) => call.mine && !ringsHere(call));
  return (
    own.find(({ live, here }) => live && here) ??
    own.find(({ live }) => live) ??
    own.sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1)
  );
}

/** What the panel shows of a call, in its fixed order. */
export function callPanelView(scene: PanelScene): CallPanelView {
  const { call, messages } = scene;
  const person = personView(call.line.customer, messages);
  const shared = { label: messages.callPanel.label(person.name), status: statusOf(scene), person };
  if (!call.live) {
    const outcome = outcomeView(scene);
    return {
      ...shared,
      rings: false,
      tools: [],
      outcome,
      announcement: sentences(messages, shared.status.word, outcome.title, outcome.more),
    };
  }
  const notice = panelNotice(scene);
  const base = permissionOf(scene);
  return {
    ...shared,
    ...timerOf(scene),
    rings: call.status === 'ringing',
    ...(notice && { notice }),
    ...metersOf(scene),
    tools: call.status === 'ongoing' && call.mine ? toolsOf(scene) : [],
    ...(ringsHere(call) ? { answer: answerOf(scene) } : call.mine ? { end: endOf(scene) } : {}),
    ...(base && { base }),
    announcement: sentences(messages, shared.status.word, notice && call.voice?.where === 'here' && notice.words.title),
  };
}

function statusOf({ call, messages }: PanelScene): CallPanelView['status'] {
  const { direction, status, live, unsure } = call;
  if (!live && unsure) return { word: messages.callPanel.outcome.notKnown, tone: '', icon: PhoneQuestion };
  if (!live && status === 'calling') return { word: messages.callPanel.outcome.notCalled, tone: 'bad', icon: PhoneMissed };
  const word = (messages.statuses[direction] as Readonly<Record<string, string>>)[status] ?? status;
  switch (status) {
    case 'calling':
      return { word, tone: '' };
    case 'ringing':
    case 'ongoing':
      return { word, tone: 'live' };
    case 'completed':
      return { word, tone: 'good', icon: Check };
    case 'disconnected':
      return { word, tone: 'bad', icon: WifiOff };
    case 'missed':
    case 'unanswered':
    case 'declined':
      return { word, tone: 'bad', icon: PhoneMissed };
    default:
      return status satisfies never;
  }
}

function timerOf({ call, messages, now }: PanelScene): Pick<CallPanelView, 'timer'> {
  const since = call.startedAt ?? call.askedAt;
  return since === undefined ? {} : { timer: formatOf(messages).timer(now - since) };
}

const bars = { unknown: 0, poor: 1, weak: 1, good: 4 } as const;

function metersOf({ call, messages }: PanelScene): Pick<CallPanelView, 'meters'> {
  const { voice, status, mine } = call;
  if (voice?.where !== 'here' || status !== 'ongoing' || !mine || voice.muted || voice.stage === 'lost') return {};
  const { quality } = voice;
  return {
    meters: {
      bars: bars[quality],
      text: messages.sound.quality[quality],
      tone: quality === 'good' ? 'good' : quality === 'unknown' ? '' : 'warning',
    },
  };
}

function toolsOf({ call, desk, messages }: PanelScene): readonly ToolView[] {
  const text = messages.callPanel;
  const { voice, doing, heldSince, id } = call;
  if (id === undefined || voice?.where === 'other-tab' || voice?.where === 'nowhere') return [];
  const { can } = desk;
  const tools: ToolView[] = [];
  if (voice?.where === 'here') {
    const { muted } = voice;
    tools.push({ does: 'mute', label: muted ? text.unmute : text.mute, icon: muted ? MicOff : Mic, on: muted });
  }
  if (voice?.where === 'here' || can?.tones)
    tools.push({ does: 'keypad', label: text.keypad, icon: Grip, blocked: voice?.where === 'here' && !voice.canSendTones });
  if (voice?.where === 'here' && desk.sound) tools.push({ does: 'audio', label: text.audio, icon: Volume2 });
  const held = heldSince !== undefined;
  if (can?.hold)
    tools.push({
      does: 'hold',
      label: held ? text.resume : text.hold,
      icon: held ? Play : Pause,
      on: held,
      blocked: doing === 'holding' || doing === 'resuming',
    });
  if (can?.transfer) tools.push({ does: 'transfer', label: text.transfer, icon: ArrowLeftRight, blocked: doing === 'transferring' });
  return tools;
}

function answerOf({ call, desk, messages }: PanelScene): NonNullable<CallPanelView['answer']> {
  const other = otherTakingUp(desk.calls, call.id);
  const text = messages.callPanel;
  const { waiting } = waitingOf(call, messages);
  if (waiting !== undefined) return { label: waiting, busy: true };
  return {
    label: other ? text.endAndAnswer : text.answer,
    ...(other && { endOther: true }),
    ...(desk.can?.decline && { decline: text.decline }),
  };
}

function endOf({ call: { status, doing }, messages: { callPanel: text } }: PanelScene): NonNullable<CallPanelView['end']> {
  const busy = doing === 'ending';
  return { label: busy ? text.ending : status === 'ongoing' ? text.end : text.cancel, busy };
}

/** An incoming call needs no permission: then only one that holds is worth a word. */
function permissionOf({ call, conversation, desk, messages, now }: PanelScene): CallPanelView['base'] {
  if (!conversation) return undefined;
  const { status } = conversation.permission;
  if (status === 'temporary' || status === 'permanent') {
    const { icon, label } = permissionStatusView({ state: conversation, messages, policy: desk.policy, now });
    return { icon, text: label };
  }
  return call.direction === 'outgoing' && call.mine ? { icon: ShieldClock, text: [messages.callPanel.permissionEnded] } : undefined;
}
