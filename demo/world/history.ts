import type { Act } from './act.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** An act of before the page was first opened. */
export interface Past {
  readonly at: number;
  readonly act: Act;
}

/** The world begins this long before the page is first opened. */
export const historyLength = 9 * day;

const writes = (customer: string, at: number, text: string): Past => ({ at, act: { does: 'write', customer, text } });

const answers = (conversation: string, at: number, text: string, agent = 'priya'): Past => ({
  at,
  act: { does: 'send message', conversation, text, agent },
});

const asks = (conversation: string, at: number, text: string, agent: string): Past => {
  const body = { kind: 'request', form: 'free-form', text };
  return { at, act: { does: 'post', path: `/api/conversations/${conversation}/outreach`, key: `ask-${conversation}-${at}`, body, agent } };
};

/** Somebody calls the business and gives up. */
const callsInVain = (customer: string, at: number, length: number): Past[] => [
  { at, act: { does: 'call', customer } },
  { at: at + length, act: { does: 'hang up', customer } },
];

const dials = (conversation: string, at: number, agent: string): Past => ({
  at,
  act: { does: 'post', path: `/api/conversations/${conversation}/calls`, key: `dial-${conversation}-${at}`, body: {}, agent },
});

const talks = (conversation: string, customer: string, at: number, length: number, agent: string): Past[] => [
  dials(conversation, at, agent),
  { at: at + 9 * second, act: { does: 'answer', customer } },
  {
    at: at + 9 * second + length,
    act: { does: 'post', path: `/api/dials/dial-${conversation}-${at}/end`, key: `end-${conversation}-${at}`, body: {}, agent },
  },
];

/** What happened before the page was first opened at `birth`, oldest first: each chat shows another state that an agent meets. */
export function history(birth: number): readonly Past[] {
  const ago = (ms: number) => birth - ms;
  /** So many days earlier, by the clock on the wall. */
  const on = (daysAgo: number, hours: number, minutes: number) => {
    const date = new Date(birth);
    date.setDate(date.getDate() - daysAgo);
    return date.setHours(hours, minutes, 0, 0);
  };

  const nothingAgreedYet = [
    writes('amara', on(2, 15, 2), 'Hello, has my oak table left the warehouse?'),
    answers('order-48213', on(2, 15, 10), 'It leaves today and should be with you in two days.'),
    ...callsInVain('amara', on(1, 17, 42), 31 * second),
    writes('amara', ago(64 * minute), 'Hi, my table came today. One leg is cracked.'),
    writes('amara', ago(63 * minute), 'The leg is cracked along the grain, see the photo'),
    answers('order-48213', ago(55 * minute), 'I’m sorry, Amara. It may be easier to agree the exchange by phone. Would that suit you?'),
    writes('amara', ago(2 * minute), 'Sure, a call is fine'),
  ];

  const missedJustNow = [
    writes('diego', on(1, 15, 29), 'My return label doesn’t print'),
    answers('return-1177', on(1, 15, 41), 'Here is a new one. The courier comes tomorrow.'),
    writes('diego', ago(22 * minute), 'I am still waiting for the courier'),
    ...callsInVain('diego', ago(6 * minute), 24 * second),
    writes('diego', ago(5 * minute), 'Are you there?'),
  ];

  const allowedCalls = [
    writes('mei', on(4, 9, 12), 'The invoice has the wrong company name'),
    asks('invoice-2291', on(4, 9, 40), 'Hi Mei, may we call you about the invoice?', 'jonas'),
    { at: on(4, 9, 52), act: { does: 'allow', customer: 'mei' } },
    ...talks('invoice-2291', 'mei', on(4, 10, 5), 252 * second, 'jonas'),
    answers('invoice-2291', on(4, 16, 30), 'The corrected invoice is on its way.', 'jonas'),
    writes('mei', ago(26 * minute), 'Thanks, got the invoice'),
  ] satisfies Past[];

  const hasNotAnsweredYet = [
    writes('sofia', ago(4 * hour), 'Can the delivery come a day later?'),
    asks('delivery-310', ago(3 * hour), 'Hi Sofia, may we call you to agree a new delivery time?', 'priya'),
    writes('sofia', ago(72 * minute), 'Tomorrow works'),
  ];

  const windowClosed = [
    writes('rahul', on(2, 11, 20), 'When will you come to fit the shelf?'),
    answers('fitting-84', on(2, 11, 26), 'We will be there next week, Tuesday at eleven.', 'jonas'),
    writes('rahul', on(2, 11, 31), 'Great, see you then'),
  ];

  const calledTooOften = [
    writes('leila', on(6, 10, 0), 'One lamp is missing'),
    asks('order-47960', on(6, 10, 8), 'Hi Leïla, may we call you about the missing lamp?', 'jonas'),
    { at: on(6, 11, 2), act: { does: 'refuse', customer: 'leila' } },
    writes('leila', on(4, 14, 3), 'Now I do have time for a call'),
    asks('order-47960', on(4, 14, 10), 'Hi Leïla, may we call you now?', 'jonas'),
    { at: on(4, 14, 20), act: { does: 'allow', customer: 'leila' } },
    dials('order-47960', on(4, 14, 40), 'jonas'),
    dials('order-47960', on(4, 17, 5), 'jonas'),
    dials('order-47960', on(3, 9, 30), 'jonas'),
    dials('order-47960', on(3, 16, 15), 'jonas'),
    writes('leila', on(2, 12, 47), 'Where is my order?'),
  ] satisfies Past[];

  return [nothingAgreedYet, missedJustNow, allowedCalls, hasNotAnsweredYet, windowClosed, calledTooOften]
    .flat()
    .sort((one, other) => one.at - other.at);
}
