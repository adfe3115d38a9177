import type { CallDesk } from './call-desk.js';
import type { CallIntent } from './calling.js';

/** Hands what the agent wants to the call it is about. */
export function actOnCalls(calls: CallDesk, intent: CallIntent): void {
  switch (intent.type) {
    case 'call.end':
      return calls.find(intent.call)?.end();
    case 'call.dismiss':
      return calls.dismiss(intent.call);
    case 'call.accept':
      return calls.accept(calls.find(intent.call), intent.endOther);
    case 'call.decline':
      return calls.find(intent.call)?.answer(intent);
    case 'call.hold':
      return calls.find(intent.call)?.hold(intent.held);
    case 'call.transfer':
      return calls.find(intent.call)?.transfer(intent.to);
    case 'call.mute':
      return calls.find(intent.call)?.voice.mute(intent.muted);
    case 'call.tones':
      return calls.sendTones(intent.call, intent.tones);
    case 'device.choose':
      for (const { voice } of calls.all) voice.use(intent.device, intent.id || undefined);
      return;
    default:
      return void (intent satisfies { readonly type: 'ring.change' | 'microphone.check' | 'notifications.ask' | 'colleagues.load' }); // the desk's own
  }
}
