import { hasMicrophone } from './devices.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { microphonePermission, type MicrophonePermission } from './microphone-permission.js';
import { troubleOfPage } from './microphone-trouble.js';

/** `ask`: the browser will ask the agent. `unknown`: it does not say beforehand. */
export type MicrophoneAccess = 'unknown' | 'allowed' | 'ask' | MicrophoneTrouble;

/** May this page listen? Asks nobody, and opens nothing. */
export async function microphoneAccess(permission: Pick<MicrophonePermission, 'state'> = microphonePermission): Promise<MicrophoneAccess> {
  const trouble = troubleOfPage();
  if (trouble) return trouble;
  if ((await hasMicrophone()) === false) return 'missing';
  switch (await permission.state()) {
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
