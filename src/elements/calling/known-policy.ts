import type { PolicyName } from '../../domain/policy.js';

const presets = { product: true, 'meta-2025-12': true } satisfies Record<PolicyName, true>;

/** The preset of this name; nothing, and a word to the developer, where there is none. */
export function knownPolicy(policy: PolicyName | ''): PolicyName | undefined {
  if (!policy) return undefined;
  if (Object.hasOwn(presets, policy)) return policy;
  console.warn(`[wa-calling] policy="${policy}" is no preset (${Object.keys(presets).join(', ')}): the backend's holds.`);
  return undefined;
}
