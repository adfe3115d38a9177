import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import PhoneOff from 'lucide/dist/esm/icons/phone-off.mjs';
import type { CallingState } from '../../calling/calling.js';
import type { CallNow } from '../../calling/conversation.js';
import type { Actor } from '../../domain/actor.js';
import type { CallId } from '../../domain/call.js';
import { second } from '../../domain/instant.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { HangUp } from '../drawn-icons.js';
import type { IconNode } from '../icon.js';
import { personView } from '../person.js';
import type { Departure } from './departures.js';

/** Why a card has left. */
export interface NoteView {
  readonly call: CallId;
  readonly tone: '' | 'good' | 'bad';
  readonly icon: IconNode;
  readonly words: Explained;
  /** The conversation in which the caller may be called back. */
  readonly callBack?: string;
}

/** Nothing is said of a call that was answered here: the agent is in it. */
export function noteView({ call: before, now }: Departure, { agent, can }: CallingState, messages: Messages): NoteView | undefined {
  const { left } = messages.incomingCall;
  const { id } = before;
  const who = personView(before.line.customer, messages).name;
  const name = firstName(before.line.customer);
  switch (now?.status) {
    case 'ongoing':
    case 'completed':
    case 'disconnected':
      // its accept is on its way still where the sound is here already; where it is on another device, no tab can mute it
      if (now.here || now.voice?.where === 'here') return undefined;
      if (now.mine && (!can?.voice || now.voice?.where === 'device')) return undefined;
      if (now.mine) return { call: id, tone: 'good', icon: AppWindow, words: left.otherTab };
      return {
        call: id,
        tone: 'good',
        icon: Phone,
        words: { title: left.colleague(nameOf(now.pickedUpBy)), sentence: left.after(asked(now, now.startedAt, messages), who) },
      };
    case 'declined': {
      const title = isMe(now.endedBy, agent) ? left.youDeclined : left.declinedBy(nameOf(now.endedBy));
      return { call: id, tone: '', icon: PhoneOff, words: { title, sentence: left.endedFor(name) } };
    }
    case 'missed':
      if (before.doing === 'declining' || (now.missed?.because === 'declined' && isMe(now.missed.agent, agent)))
        return { call: id, tone: '', icon: HangUp, words: { title: left.youDeclined, sentence: left.endedFor(name) } };
      return before.doing === 'accepting' ? { call: id, tone: '', icon: Info, words: left.tooLate } : missed(id, now, who, messages);
    default:
      return before.doing === 'declining'
        ? { call: id, tone: '', icon: HangUp, words: { title: left.youDeclined, sentence: left.othersMay(who) } }
        : {
            call: id,
            tone: '',
            icon: Info,
            words: { title: left.passedOn(now?.passedOn?.because, nameOf(now?.passedOn?.to)), sentence: left.othersMay(who) },
          };
  }
}

function missed(call: CallId, now: CallNow, who: string, messages: Messages): NoteView {
  const { left } = messages.incomingCall;
  const measured = now.missed?.after;
  const after = measured === undefined ? asked(now, now.endedAt, messages) : unbroken(formatOf(messages).duration(measured * second));
  return {
    call,
    tone: 'bad',
    icon: PhoneMissed,
    words: { title: left.missed, sentence: left.stopped(after, who) },
    ...(now.conversation !== undefined && { callBack: now.conversation }),
  };
}

/** How long it had rung by then; nothing when that is not known. */
const asked = ({ askedAt }: CallNow, until: number | undefined, messages: Messages): string | undefined =>
  askedAt === undefined || until === undefined ? undefined : unbroken(formatOf(messages).duration(until - askedAt));

/** A figure is never broken over two lines. */
const unbroken = (figure: string): string => figure.replaceAll(' ', '\u00a0');

const nameOf = (actor: Actor | undefined): string | undefined => (actor?.kind === 'agent' ? firstName(actor) : undefined);

const isMe = (actor: Actor | undefined, agent: CallingState['agent']): boolean => actor?.kind === 'agent' && actor.id === agent?.id;
