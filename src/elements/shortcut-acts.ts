import type { Calling } from '../calling/calling.js';
import type { ShortcutAct } from '../calling/context.js';
import type { CallNow } from '../calling/conversation.js';
import { takesUp } from '../domain/takes-up.js';
import { isUnreachable } from './explain.js';
import { ringsHere } from './rings-here.js';

/** The call whose card is first: it rings longest. */
const firstRinging = (calls: readonly CallNow[], now: number): CallNow | undefined =>
  calls.filter(ringsHere).sort((a, b) => (a.askedAt ?? now) - (b.askedAt ?? now))[0];

/**
 * Does what a key stands for, and answers whether there was anything to do. A key that answers never ends another call: that is for a button which
 * says so.
 */
export function actByKey(act: ShortcutAct, calling: Calling): boolean {
  const { calls, connection, can } = calling.state;
  const own = calls.find((call) => takesUp(call) && !ringsHere(call));
  switch (act) {
    case 'answer':
    case 'decline': {
      const { id, doing } = firstRinging(calls, calling.now()) ?? {};
      if (id === undefined || doing || isUnreachable(connection)) return false;
      if (act === 'answer' ? calls.some((call) => call.id !== id && takesUp(call)) : !can?.decline) return false;
      calling.send(act === 'answer' ? { type: 'call.accept', call: id } : { type: 'call.decline', call: id, for: 'me' });
      return true;
    }
    case 'mute':
      if (own?.id === undefined || own.status !== 'ongoing' || own.voice?.where !== 'here') return false;
      calling.send({ type: 'call.mute', call: own.id, muted: !own.voice.muted });
      return true;
    case 'hangUp':
      if (!own || own.doing === 'ending') return false;
      if (own.id !== undefined) calling.send({ type: 'call.end', call: own.id });
      // a dial that has not answered has no id yet
      else if (own.conversation !== undefined) calling.conversation(own.conversation).send({ type: 'call.end' });
      return true;
    default:
      return act satisfies never;
  }
}
