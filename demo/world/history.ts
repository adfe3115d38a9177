import type { Act } from './act.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** An act of before the page was first opened. */
export interface Past {
  /** How long before that, ms. */
  readonly ago: number;
  readonly act: Act;
}

/** The world begins this long before the page is first opened. */
export const historyLength = 8 * day;

const writes = (customer: string, ago: number, text: string): Past => ({ ago, act: { does: 'write', customer, text } });

const answers = (conversation: string, ago: number, text: string, agent = 'priya'): Past => ({
  ago,
  act: { does: 'send message', conversation, text, agent },
});

const asks = (conversation: string, ago: number, text: string, agent: string): Past => {
  const body = { kind: 'request', form: 'free-form', text };
  return { ago, act: { does: 'post', path: `/api/conversations/${conversation}/outreach`, key: `ask-${conversation}-${ago}`, body, agent } };
};

/** Somebody calls the business and gives up. */
const callsInVain = (customer: string, ago: number, after: number): Past[] => [
  { ago, act: { does: 'call', customer } },
  { ago: ago - after, act: { does: 'hang up', customer } },
];

const dials = (conversation: string, ago: number, agent: string): Past => ({
  ago,
  act: { does: 'post', path: `/api/conversations/${conversation}/calls`, key: `dial-${conversation}-${ago}`, body: {}, agent },
});

const talks = (conversation: string, customer: string, ago: number, length: number, agent: string): Past[] => [
  dials(conversation, ago, agent),
  { ago: ago - 9 * second, act: { does: 'answer', customer } },
  {
    ago: ago - 9 * second - length,
    act: { does: 'post', path: `/api/dials/dial-${conversation}-${ago}/end`, key: `end-${conversation}-${ago}`, body: {}, agent },
  },
];

/** Nothing was agreed yet, and there is a reason to call. */
const amara = [
  writes('amara', 43 * hour, 'Hello, has my oak table left the warehouse?'),
  answers('order-48213', 43 * hour - 8 * minute, 'It leaves today and should be with you on Thursday morning.'),
  ...callsInVain('amara', 17 * hour, 31 * second),
  writes('amara', 130 * minute, 'Hi, my table came today. One leg is cracked.'),
  writes('amara', 129 * minute, 'The leg is cracked along the grain, see the photo'),
  answers('order-48213', 118 * minute, 'I’m sorry, Amara. It may be easier to agree the exchange by phone. Would today suit you?'),
  writes('amara', 2 * minute, 'Sure, after ten is fine'),
];

/** Tried to reach us just now. */
const diego = [
  writes('diego', 26 * hour, 'My return label doesn’t print'),
  answers('return-1177', 26 * hour - 12 * minute, 'Here is a new one. The courier comes tomorrow from nine.'),
  writes('diego', 22 * minute, 'I have been waiting for the courier since nine'),
  ...callsInVain('diego', 6 * minute, 24 * second),
  writes('diego', 5 * minute, 'Are you there?'),
];

/** Has allowed calls, and has talked with us. */
const mei = [
  writes('mei', 4 * day + 2 * hour, 'The invoice has the wrong company name'),
  asks('invoice-2291', 4 * day + hour, 'Hi Mei, may we call you about the invoice?', 'jonas'),
  { ago: 4 * day + 50 * minute, act: { does: 'allow', customer: 'mei' } },
  ...talks('invoice-2291', 'mei', 4 * day, 252 * second, 'jonas'),
  answers('invoice-2291', 31 * hour + 10 * minute, 'The corrected invoice is on its way.'),
  writes('mei', 26 * minute, 'Thanks, got the invoice'),
] satisfies Past[];

/** Was asked and has not answered. */
const sofia = [
  writes('sofia', 4 * hour, 'Can the delivery come a day later?'),
  asks('delivery-310', 3 * hour, 'Hi Sofia, may we call you to agree a new delivery time?', 'priya'),
  writes('sofia', 72 * minute, 'Tomorrow works'),
];

/** Wrote too long ago: the window has closed. */
const rahul = [
  answers('fitting-84', 31 * hour - 5 * minute, 'We will be there on Friday at eleven.', 'jonas'),
  writes('rahul', 31 * hour, 'When will you come to fit the shelf?'),
  writes('rahul', 30 * hour, 'Great, see you then'),
];

/** Was called too often: permission ended, both requests are used up, the window has closed. */
const leila = [
  writes('leila', 6 * day + hour, 'One lamp is missing'),
  asks('order-47960', 6 * day, 'Hi Leïla, may we call you about the missing lamp?', 'jonas'),
  { ago: 6 * day - hour, act: { does: 'refuse', customer: 'leila' } },
  writes('leila', 3 * day + hour, 'Now I do have time for a call'),
  asks('order-47960', 3 * day, 'Hi Leïla, may we call you now?', 'jonas'),
  { ago: 3 * day - 20 * minute, act: { does: 'allow', customer: 'leila' } },
  ...[60, 54, 47, 40].map((hours) => dials('order-47960', hours * hour, 'jonas')),
  writes('leila', 28 * hour, 'Where is my order?'),
] satisfies Past[];

/** What happened before, oldest first. */
export const history: readonly Past[] = [amara, diego, mei, sofia, rahul, leila].flat().sort((one, other) => other.ago - one.ago);
