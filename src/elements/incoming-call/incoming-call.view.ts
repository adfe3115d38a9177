import MicOff from 'lucide/dist/esm/icons/mic-off.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import type { CallingState } from '../../calling/calling.js';
import type { CallNow, Connection } from '../../calling/conversation.js';
import type { IncomingWords } from '../../calling/incoming-words.js';
import type { CallId } from '../../domain/call.js';
import type { Instant } from '../../domain/instant.js';
import { otherTakingUp } from '../../domain/takes-up.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { explain, holdsStill, isUnreachable } from '../explain.js';
import type { IconNode } from '../icon.js';
import { personView, type PersonView } from '../person.js';
import { ringingHere } from '../rings-here.js';
import type { Departure } from './departures.js';
import { noteView, type NoteView } from './note.view.js';

export interface IncomingCallView {
  /** Those that ring here, the one that rings longest first. */
  readonly cards: readonly CardView[];
  readonly heading: string;
  /** Of calls that no longer ring here, why. */
  readonly notes: readonly NoteView[];
}

export interface CardView {
  readonly call: CallId;
  readonly conversation?: string;
  readonly person: PersonView;
  /** "New chat", while it has no conversation. */
  readonly newChat?: string;
  /** How long it rings. */
  readonly timer?: string;
  /** An act is under way: nothing else can be done with this call. */
  readonly waiting?: string;
  /** `endOther`: it ends another call first. */
  readonly answer: { readonly label: string; readonly named: string; readonly endOther?: true };
  /** Absent: the adapter cannot. */
  readonly decline?: { readonly label: string; readonly named: string; readonly ways: readonly DeclineWay[] };
  /** Answering ends another call. */
  readonly endsOther?: string;
  readonly failure?: Explained & { readonly icon: IconNode };
  /** The backend cannot be reached: nothing can be done with it now. */
  readonly unreachable?: true;
}

export interface DeclineWay {
  readonly for: 'me' | 'everyone';
  readonly words: Explained;
}

/** Every call that is offered to this agent, and what became of those that were. */
export function incomingCallView(
  state: CallingState,
  departures: readonly Departure[],
  messages: Messages,
  now: Instant,
): IncomingCallView {
  const ringing = ringingHere(state.calls, now);
  const text = messages.incomingCall;
  const cards = ringing.flatMap((call) => (call.id === undefined ? [] : [cardView({ ...call, id: call.id }, state, messages, now)]));
  return {
    cards,
    heading: ringing[0]?.doing === 'accepting' ? text.answering : text.title(cards.length),
    notes: departures.flatMap((departure) => noteView(departure, state, messages) ?? []),
  };
}

function cardView(call: CallNow & { readonly id: CallId }, state: CallingState, messages: Messages, now: Instant): CardView {
  const { id, line, conversation, askedAt } = call;
  const text = messages.incomingCall;
  const person = personView(line.customer, messages);
  const other = otherTakingUp(state.calls, id);
  const failure = failureOf(call, state.connection, messages);
  return {
    call: id,
    person,
    ...(conversation === undefined ? { newChat: text.newChat } : { conversation }),
    ...(askedAt !== undefined && { timer: formatOf(messages).timer(now - askedAt) }),
    ...waitingOf(call, messages),
    answer: {
      label: other ? text.endAndAnswer : text.answer,
      named: other ? text.endAndAnswerWho(person.name) : text.answerWho(person.name),
      ...(other && { endOther: true }),
    },
    ...(other && { endsOther: text.endsOther(personView(other.line.customer, messages).name) }),
    ...(state.can?.decline && {
      decline: { label: text.decline, named: text.declineWho(person.name), ways: waysToDecline(call, messages) },
    }),
    ...(failure && { failure }),
    ...(isUnreachable(state.connection) && { unreachable: true }),
  };
}

const waysToDecline = ({ line }: CallNow, { incomingCall: text }: Messages): readonly DeclineWay[] => [
  { for: 'me', words: text.declineForMe },
  { for: 'everyone', words: text.declineForCustomer(firstName(line.customer)) },
];

/** An answer or a refusal is on its way. */
export function waitingOf({ doing, voice }: CallNow, { incomingCall: text }: Messages): Pick<CardView, 'waiting'> {
  switch (doing) {
    case 'accepting':
      return { waiting: voice?.where === 'here' && voice.stage === 'preparing' ? text.connecting : `${text.answering}…` };
    case 'declining':
    case 'ending':
      return { waiting: text.declining };
    case 'dialling':
    case 'holding':
    case 'resuming':
    case 'transferring':
    case undefined:
      return {};
    default:
      return doing satisfies never;
  }
}

/** That nothing can be tried, or why the last try failed, where it was tried; a microphone that cannot be had says which of the causes it is. */
function failureOf({ failure, voice, line, doing }: CallNow, connection: Connection, messages: Messages): CardView['failure'] {
  if (isUnreachable(connection)) return { ...explain({ because: connection }, { line }, messages), icon: WifiOff };
  if (doing) return undefined;
  const trouble = failure?.microphone ?? (voice?.where === 'here' ? voice.trouble : undefined);
  if (trouble) return { ...messages.sound.microphone[trouble], icon: MicOff };
  return failure && holdsStill(failure, connection) ? { ...explain(failure, { line }, messages), icon: TriangleAlert } : undefined;
}

/** What is said where no element can: in the title of a hidden tab, and on the desktop. */
export const incomingWords = (messages: Messages): IncomingWords => {
  const text = messages.incomingCall;
  const who = ({ line }: CallNow) => personView(line.customer, messages).name;
  return {
    title: (calls) => text.pageTitle(calls[0] ? who(calls[0]) : messages.person.customer, calls.length),
    notification: (call) => ({ title: who(call), body: text.notification(call.line.number.name) }),
  };
};
