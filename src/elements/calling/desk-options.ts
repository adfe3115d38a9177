import type { CallingOptions } from '../../calling/create-calling.js';
import type { WaCalling } from './calling.js';
import { knownPolicy } from './known-policy.js';

/** What the attributes of a `<wa-calling>` ask of the desk that it makes; the rest is the desk's own choice. */
export function deskOptions({ policy: preset, tabs, ringtone, tenant, agent }: WaCalling): Omit<CallingOptions, 'adapter'> {
  const policy = knownPolicy(preset);
  return {
    ...(policy && { policy }),
    ...(tabs && { tabs }),
    ...(ringtone && { ringtone }),
    ...(tenant && agent && { owner: { tenant, agent } }),
  };
}
