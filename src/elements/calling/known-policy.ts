import type { PolicyName } from '../../domain/policy.js';
import { nameWiring } from '../name-wiring.js';

const presets = { product: true, 'meta-2025-12': true } satisfies Record<PolicyName, true>;

/** The preset of this name; nothing, and a word to the developer, where there is none. */
export function knownPolicy(policy: PolicyName | ''): PolicyName | undefined {
  if (!policy) return undefined;
  if (Object.hasOwn(presets, policy)) return policy;
  nameWiring((mistakes) => mistakes.nameUnknownPolicy(policy, Object.keys(presets)));
  return undefined;
}
