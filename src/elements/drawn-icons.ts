import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Shield from 'lucide/dist/esm/icons/shield.mjs';
import type { IconNode } from './icon.js';

/** A handset that asks: lucide has none. */
export const PhoneQuestion: IconNode = [
  ...Phone,
  ['path', { d: 'M15.6 4.2a2.3 2.3 0 0 1 4.5.7c0 1.5-2.3 2.2-2.3 2.2' }],
  ['path', { d: 'M17.8 10.4h.01' }],
];

/** A permission that ran out. */
export const ShieldClock: IconNode = [...Shield, ['path', { d: 'M12 8v4l2 1.5' }]];

/** The handset laid down. */
export const HangUp: IconNode = Phone.map(([tag, attributes]) => [tag, { ...attributes, transform: 'rotate(135 12 12)' }]);
