import type { CallingAdapter } from '../adapter.js';
import { isAble, voiceOfPage } from './call-abilities.js';
import type { DeskParts } from './desk-parts.js';
import { newKey } from './new-key.js';
import type { CallingState } from './calling.js';
import type { SoundHost } from './sound-desk.js';
import { nameAmongTabs } from './tabs/stream-name.js';

/** A desk, as the sound of its page uses it. */
export function soundHost(
  desktop: Pick<DeskParts, 'calls' | 'clock' | 'connection' | 'deliver' | 'desk' | 'changed'> & { readonly state: CallingState },
  adapter: CallingAdapter,
): SoundHost {
  const page = newKey();
  return {
    clock: desktop.clock,
    get state() {
      return desktop.state;
    },
    get connection() {
      return desktop.connection;
    },
    get voice() {
      return voiceOfPage(adapter, desktop.desk);
    },
    get input() {
      return desktop.calls.all.find(({ voice }) => voice.input)?.voice.input;
    },
    ringerLock() {
      const { desk } = desktop;
      // nobody is rung before the desk has said who the agent is
      return desk ? nameAmongTabs({ tenant: desk.tenant, agent: desk.agent.id }, 'ring') : Promise.reject(new Error('No desk.'));
    },
    reportAvailability(takesCalls) {
      if (!isAble('reportAvailability', adapter, desktop.desk)) return;
      // told again at the next change; the agent can do nothing about it
      desktop.deliver.reportAvailability(page, takesCalls).catch(() => undefined);
    },
    changed: () => desktop.changed(),
  };
}
