import type { CustomerOptions } from '../../src/testing/testing.js';

/** Who writes to Lumen & Oak. One has no phone number, as WhatsApp allows; numbers are of ranges that nobody has. */
export const customers: readonly CustomerOptions[] = [
  { id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'order-48213', title: 'Order 48213' }] },
  { id: 'diego', name: 'Diego Ramos', conversations: [{ id: 'return-1177', title: 'Return 1177' }] },
  { id: 'mei', name: 'Mei Tanaka', phone: '+12025550143', conversations: [{ id: 'invoice-2291', title: 'Invoice 2291' }] },
  { id: 'sofia', name: 'Sofia Lindqvist', phone: '+46701740605', conversations: [{ id: 'delivery-310', title: 'Delivery 310' }] },
  { id: 'rahul', name: 'Rahul Mehta', phone: '+447700900187', conversations: [{ id: 'fitting-84', title: 'Fitting 84' }] },
  { id: 'leila', name: 'Leïla Haddad', phone: '+33199005512', conversations: [{ id: 'order-47960', title: 'Order 47960' }] },
].map((customer) => ({ ...customer, windowOpen: false }));

/** Who answers; the second one works in a tab of his own, if at all. */
export const agents = [
  { id: 'priya', name: 'Priya Nair' },
  { id: 'jonas', name: 'Jonas Weber' },
] as const;
