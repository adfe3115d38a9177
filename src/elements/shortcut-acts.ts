import type { Calling } from '../calling/calling.js';
import type { ShortcutAct } from '../calling/context.js';
import { otherTakingUp, takesUp } from '../domain/takes-up.js';
import { endCall } from './end-call.js';
import { isUnreachable } from './explain.js';
import { ringingHere, ringsHere } from './rings-here.js';

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
      const { id, doing } = ringingHere(calls, calling.now())[0] ?? {};
      if (id === undefined || doing || isUnreachable(connection)) return false;
      if (act === 'answer' ? otherTakingUp(calls, id) : !can?.decline) return false;
      calling.send(act === 'answer' ? { type: 'call.accept', call: id } : { type: 'call.decline', call: id, for: 'me' });
      return true;
    }
    case 'mute':
      if (own?.id === undefined || own.status !== 'ongoing' || own.voice?.where !== 'here') return false;
      calling.send({ type: 'call.mute', call: own.id, muted: !own.voice.muted });
      return true;
    case 'hangUp':
      if (!own || own.doing === 'ending') return false;
      endCall(calling, own);
      return true;
    default:
      return act satisfies never;
  }
}
