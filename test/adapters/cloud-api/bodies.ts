/** Webhook bodies by hand, for what no documented sample shows. */
export const metadata = { phone_number_id: '105615555715855', display_phone_number: '+1 (650) 555-3602' };
export const userId = 'US.13491208655302741918';
export const wireSeconds = 1767168000;

export const change = (field: string, value: unknown) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: 'w', changes: [{ field, value }] }],
});

/** A call of the customer that connects. */
export const call = (fields: object) => ({
  id: 'wacid.HBgLMTYzMTU1NTM2MDIVAgA',
  event: 'connect',
  direction: 'USER_INITIATED',
  from: '16315553602',
  to: '16505553602',
  timestamp: String(wireSeconds),
  ...fields,
});

export const status = (word: string, fields: object = {}) => ({
  id: 'wacid.HBgLMTYzMTU1NTM2MDIVAgA',
  type: 'call',
  status: word,
  timestamp: wireSeconds,
  recipient_id: '16315553602',
  ...fields,
});

export const contact = (fields: object) => ({ wa_id: '16315553602', user_id: userId, profile: { name: 'Amara Okafor' }, ...fields });

export const reply = (fields: object, more: object = {}) => ({
  id: 'wamid.2',
  from: '16315553602',
  timestamp: wireSeconds,
  type: 'interactive',
  interactive: { type: 'call_permission_reply', call_permission_reply: fields },
  ...more,
});
