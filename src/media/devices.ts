/** A microphone or a loudspeaker. Its label is empty until the microphone was allowed. */
export interface SoundDevice {
  readonly id: string;
  readonly label: string;
}

export interface Devices {
  readonly microphones: readonly SoundDevice[];
  /** Empty where the browser cannot choose a loudspeaker. */
  readonly speakers: readonly SoundDevice[];
}

export const noDevices: Devices = { microphones: [], speakers: [] };

/** The browser's names for "whatever the system uses": choosing nothing says the same. */
const aliases = ['', 'default', 'communications'];

/** Which microphones and loudspeakers there are now. Never rejects. */
export async function listDevices(): Promise<Devices> {
  const all = await mediaDevices()
    ?.enumerateDevices()
    .catch(() => []);
  const of = (kind: MediaDeviceKind) =>
    (all ?? [])
      .filter((device) => device.kind === kind && !aliases.includes(device.deviceId))
      .map(({ deviceId: id, label }) => ({ id, label }));
  return { microphones: of('audioinput'), speakers: canChooseSpeaker() ? of('audiooutput') : [] };
}

/** Is there anything to speak into? Known before any of it was allowed; `undefined` where the browser does not tell. */
export async function hasMicrophone(): Promise<boolean | undefined> {
  const all = await mediaDevices()
    ?.enumerateDevices()
    .catch(() => undefined);
  return all?.some(({ kind }) => kind === 'audioinput');
}

/** Calls back when something is plugged in or out. Returns how to stop. */
export function watchDevices(changed: () => void): () => void {
  const devices = mediaDevices();
  devices?.addEventListener('devicechange', changed);
  return () => devices?.removeEventListener('devicechange', changed);
}

/** Absent on insecure pages, whatever its type says. */
const mediaDevices = (): MediaDevices | undefined => globalThis.navigator?.mediaDevices as MediaDevices | undefined;

const canChooseSpeaker = (): boolean => 'setSinkId' in HTMLMediaElement.prototype;
