import type { SoundNow } from './voice.js';

/** What the agent chose of the sound. */
export type SoundChoice = Pick<SoundNow, 'chosen' | 'ring'>;

const place = 'wa-calling/sound';

const usual: SoundChoice = { chosen: {}, ring: { volume: 0.8, muted: false } };

/** The agent's choice on earlier pages of this browser; ids of devices mean nothing elsewhere. */
export function keptSound(): SoundChoice {
  try {
    return read(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return usual;
  }
}

export function keepSound(choice: SoundChoice): void {
  try {
    localStorage.setItem(place, JSON.stringify(choice));
  } catch {
    // refused or full: the choice lasts as long as the page
  }
}

/** Calls back with what was chosen in another tab. Returns how to stop. */
export function watchSound(changed: (choice: SoundChoice) => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === place) changed(keptSound());
  };
  globalThis.addEventListener?.('storage', heard as EventListener);
  return () => globalThis.removeEventListener?.('storage', heard as EventListener);
}

/** From 0 to 1, whatever was asked for. */
export const asVolume = (value: number): number => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : usual.ring.volume);

/** Others may write there too: what is not known is left out. */
function read(kept: unknown): SoundChoice {
  const { chosen, ring } = asObject(kept);
  const devices = asObject(chosen);
  const { volume, muted } = asObject(ring);
  const id = (name: 'microphone' | 'speaker' | 'ringer') =>
    typeof devices[name] === 'string' && devices[name] ? { [name]: devices[name] } : {};
  return {
    chosen: { ...id('microphone'), ...id('speaker'), ...id('ringer') },
    ring: { volume: typeof volume === 'number' ? asVolume(volume) : usual.ring.volume, muted: muted === true },
  };
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
