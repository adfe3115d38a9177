import type { CallAbility, CallingAdapter, Desk } from '../adapter.js';
import type { CallAbilities } from './calling.js';
import type { Readiness } from './voice.js';

/** Can this browser speak at all? On insecure pages there is no microphone. */
const browserSpeaks = (): boolean => typeof RTCPeerConnection === 'function' && globalThis.navigator?.mediaDevices !== undefined;

/** Has the adapter this member, and its backend what is behind it? */
export const isAble = (member: CallAbility, adapter: CallingAdapter, desk: Desk | undefined): boolean =>
  Boolean(adapter[member]) && (desk?.can?.includes(member) ?? true);

/** Is the sound of calls in this page? What the page may do with a microphone is another question. */
export function voiceOfPage(adapter: CallingAdapter, desk: Desk | undefined): Readiness['voice'] {
  if (!isAble('voice', adapter, desk)) return 'not-needed';
  return typeof RTCPeerConnection === 'function' ? 'ready' : 'unsupported';
}

/** What can be done with calls here: what the adapter has, less what its backend says it lacks and what the browser cannot. */
export function callAbilities(adapter: CallingAdapter, desk: Desk | undefined): CallAbilities {
  const has = (member: CallAbility) => isAble(member, adapter, desk);
  return {
    decline: Boolean(adapter.decline),
    voice: has('voice') && browserSpeaks(),
    tones: has('sendTones'),
    hold: has('hold') && Boolean(adapter.resume),
    transfer: has('transfer') && Boolean(adapter.colleagues),
  };
}
