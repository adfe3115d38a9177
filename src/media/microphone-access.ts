import { hasMicrophone } from './devices.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { troubleOfPage } from './microphone-trouble.js';

/** `ask`: the browser will ask the agent. `unknown`: it does not say beforehand. */
export type MicrophoneAccess = 'unknown' | 'allowed' | 'ask' | MicrophoneTrouble;

/** May this page listen? Asks nobody, and opens nothing. */
export async function microphoneAccess(): Promise<MicrophoneAccess> {
  const trouble = troubleOfPage();
  if (trouble) return trouble;
  if ((await hasMicrophone()) === false) return 'missing';
  switch ((await microphonePermission())?.state) {
    case 'granted':
      return 'allowed';
    case 'denied':
      return 'denied';
    case 'prompt':
      return 'ask';
    default:
      return 'unknown';
  }
}

/** Calls back when the agent or an admin has decided otherwise. Returns how to stop. */
export function watchMicrophoneAccess(changed: () => void): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  void microphonePermission().then((permission) => {
    if (stopped || !permission) return;
    permission.addEventListener('change', changed);
    stop = () => permission.removeEventListener('change', changed);
  });
  return () => {
    stopped = true;
    stop?.();
  };
}

/** Nothing where the browser does not answer for microphones. */
async function microphonePermission(): Promise<PermissionStatus | undefined> {
  try {
    return await navigator.permissions.query({ name: 'microphone' });
  } catch {
    return undefined;
  }
}
