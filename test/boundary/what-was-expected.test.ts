import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { readActivities, readConversations, readDesk, readNews, readTemplatePage } from '../../src/boundary/read.js';
import type { Read } from '../../src/boundary/warning.js';
import { whatWasExpected } from '../../src/boundary/what-was-expected.js';
import { activities, at, call, conversation, desk, line, news, templatePage } from './answers.js';

const readers = {
  desk: readDesk,
  conversations: (answer: unknown) => readConversations(answer, ['c1']),
  news: readNews,
  activities: readActivities,
  templates: readTemplatePage,
} satisfies Readonly<Record<string, (answer: unknown) => Read<unknown>>>;

/** Where the reader found something wrong. */
function wrongIn(what: keyof typeof readers, answer: unknown): string {
  try {
    return readers[what](answer).warnings[0]?.where ?? '';
  } catch (thrown) {
    return (thrown as AdapterError).details ?? '';
  }
}

/** Stands for personal data. */
const secret = '+447700900142';

describe('whatWasExpected', () => {
  for (const [what, answer, place, words] of [
    ['desk', secret, 'desk', 'object expected, string found'],
    ['desk', { ...desk, agent: { id: 'a' } }, 'desk.agent.kind', '"agent" expected, undefined found'],
    ['desk', { ...desk, agent: { ...desk.agent, kind: secret } }, 'desk.agent.kind', '"agent" expected, string found'],
    ['desk', { ...desk, agent: { ...desk.agent, id: '' } }, 'desk.agent.id', 'another string expected'],
    ['desk', { ...desk, serverTime: NaN }, 'desk.serverTime', 'number expected, NaN found'],
    ['desk', { ...desk, serverTime: null }, 'desk.serverTime', 'number expected, null found'],
    ['desk', { ...desk, calls: {} }, 'desk.calls', 'array expected, object found'],
    ['desk', { ...desk, calls: [call, { ...call, line: secret }] }, 'desk.calls[1].line', 'object expected, string found'],
    ['desk', { ...desk, calls: [{ ...call, signals: {} }] }, 'desk.calls[0].signals', 'another object expected'],
    [
      'desk',
      { ...desk, calls: [{ ...call, signals: [{ kind: 'ringing' }] }] },
      'desk.calls[0].signals[0].at',
      'number expected, undefined found',
    ],
    ['conversations', {}, 'conversations', 'array expected, object found'],
    [
      'conversations',
      [{ ...conversation, line: { ...line, number: secret } }],
      'conversations[0].line.number',
      'object expected, string found',
    ],
    ['conversations', [{ ...conversation, requestedAt: [1, secret] }], 'conversations[0].requestedAt.1', 'number expected, string found'],
    ['news', [{ ...news[0], line: { number: line.number } }], 'news[0].line.customer', 'object expected, undefined found'],
    ['news', [{ ...news[0], kind: 'news.to-come' }], 'news[0]', ''],
    ['activities', [{ ...activities[0], at: 'today' }], 'activities[0].at', 'number expected, string found'],
    ['templates', { ...templatePage, unfiltered: secret }, 'templates.unfiltered', 'boolean expected, string found'],
    ['templates', {}, 'templates.templates', 'array expected, undefined found'],
    [
      'templates',
      { templates: [{ ...templatePage.templates[0], category: secret }] },
      'templates.templates[0].category',
      '("MARKETING" | "UTILITY") expected, string found',
    ],
  ] as const)
    it(`says of ${place || 'a kind'} as ${JSON.stringify(words)} what should be there, and no value`, () => {
      expect(wrongIn(what, answer)).to.equal(place);
      expect(whatWasExpected(answer, place)).to.equal(words);
    });

  it('has no more to say of a list that lacks something', () => {
    expect(whatWasExpected([], 'conversations')).to.equal('');
    expect(whatWasExpected({ at }, 'elsewhere')).to.equal('');
  });
});
