import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/calling/conversation.js';
import { draftAfter, draftWith, emptyDraft, hasWords, outreachIn } from '../../src/calling/draft.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { product } from '../../src/domain/policy.js';

const empty = emptyDraft(product);
const full: Draft = {
  kind: 'invite',
  text: { request: 'May we call?', invite: 'Call us' },
  button: 'Call now',
  minutes: 60,
  template: { request: 't1' },
  variables: { t1: ['Amara'], t2: ['Ben'] },
};

describe('draft', () => {
  const words: readonly (readonly [boolean, Partial<Draft>])[] = [
    [false, {}],
    [false, { kind: 'invite', minutes: 5, template: { invite: 't1' } }],
    [false, { text: { request: ' \n', invite: '' }, variables: { t1: ['', ' '] } }],
    [true, { text: { request: '', invite: 'Call us' } }],
    [true, { button: 'Call now' }],
    [true, { variables: { t1: ['', 'Amara'] } }],
  ];
  for (const [expected, draft] of words) {
    it(`${expected ? 'has' : 'has no'} words of the agent’s in ${JSON.stringify(draft)}`, () => {
      expect(hasWords({ ...empty, ...draft })).to.equal(expected);
    });
  }

  const sendings: readonly (readonly [Outreach, Partial<Draft>])[] = [
    [{ kind: 'request', form: 'free-form', text: 'May we?' }, { text: { request: 'May we?', invite: 'Call us' } }],
    [
      { kind: 'invite', form: 'free-form', text: 'Ring us', button: 'Ring', minutes: 5 },
      { text: { request: 'May we call?', invite: 'Ring us' }, button: 'Ring' },
    ],
    [
      { kind: 'invite', form: 'template', template: 't2', language: 'en', variables: ['Eve'] },
      { variables: { t1: ['Amara'], t2: ['Eve'] } },
    ],
  ];
  for (const [sent, changed] of sendings) {
    it(`holds the words of what is being sent, and gives them back: ${JSON.stringify(sent)}`, () => {
      const draft = draftWith(full, sent);
      expect(draft).to.deep.equal({ ...full, ...changed });
      expect(outreachIn(draft, sent)).to.deep.equal(sent);
      expect(hasWords(draftAfter(draftWith(empty, sent), sent))).to.equal(false);
    });
  }

  it('loses the text that was sent, and nothing else', () => {
    const sent = { kind: 'request', form: 'free-form', text: 'May we call?' } as const;
    expect(draftAfter(full, sent)).to.deep.equal({ ...full, text: { request: '', invite: 'Call us' } });
  });

  it('loses text and button of an invite', () => {
    const sent = { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Call now', minutes: 60 } as const;
    expect(draftAfter(full, sent)).to.deep.equal({ ...full, text: { request: 'May we call?', invite: '' }, button: '' });
  });

  it('loses the values of the template that was sent', () => {
    const sent = { kind: 'request', form: 'template', template: 't1', language: 'en', variables: ['Amara'] } as const;
    expect(draftAfter(full, sent)).to.deep.equal({ ...full, variables: { t2: ['Ben'] } });
  });
});
