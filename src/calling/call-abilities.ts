import type { CallAbility, CallingAdapter, Desk } from '../adapter.js';
import type { CallAbilities } from './calling.js';

/** Can this browser speak at all? On insecure pages there is no microphone. */
const browserSpeaks = (): boolean => typeof RTCPeerConnection === 'function' && globalThis.navigator?.mediaDevices !== undefined;

/** What can be done with calls here: what the adapter has, less what its backend says it lacks and what the browser cannot. */
export function callAbilities(adapter: CallingAdapter, desk: Desk | undefined): CallAbilities {
  const has = (member: CallAbility) => Boolean(adapter[member]) && (desk?.can?.includes(member) ?? true);
  return {
    decline: Boolean(adapter.decline),
    voice: has('voice') && browserSpeaks(),
    tones: has('sendTones'),
    hold: has('hold') && Boolean(adapter.resume),
    transfer: has('transfer') && Boolean(adapter.colleagues),
  };
}
