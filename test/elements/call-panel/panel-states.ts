import { can, dialled, heard, jonas, now, ongoing, over, priya } from '../../../demo/gallery/states.js';
import type { CallingState } from '../../../src/calling/calling.js';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { SoundNow } from '../../../src/calling/voice.js';
import { hour } from '../../../src/domain/instant.js';
import { yes } from '../../../src/domain/verdict.js';

export { can, dialled, heard, jonas, ongoing, over as ended, priya };

export const sound: SoundNow = {
  microphones: [
    { id: 'm1', label: 'Headset' },
    { id: 'm2', label: '' },
  ],
  speakers: [{ id: 's1', label: 'Built-in speakers' }],
  chosen: { microphone: 'm1' },
  ring: { volume: 0.5, muted: false },
};

export const bridge: NonNullable<CallingState['can']> = { ...can, hold: true, transfer: true };

export const allowed: Partial<ConversationState> = {
  mayCall: yes,
  permission: { status: 'temporary', since: 0, until: now + 76 * hour, missedInARow: 0 },
};
