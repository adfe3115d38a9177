import type { Clock } from '../clock.js';
import { second, type Duration } from '../domain/instant.js';

/** Without trickle the description waits for its candidates; a server that does not answer must not keep a customer waiting longer. */
const longest: Duration = 2 * second;

/** Resolves when every candidate is known, or when waiting for more would take too long. */
export function gathered(peer: RTCPeerConnection, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clock.clearTimeout(timer);
      peer.removeEventListener('icegatheringstatechange', check);
      resolve();
    };
    const check = () => {
      if (peer.iceGatheringState === 'complete') done();
    };
    const timer = clock.setTimeout(done, longest);
    peer.addEventListener('icegatheringstatechange', check);
    check();
  });
}
