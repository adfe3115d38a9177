import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/calling/conversation.js';
import { draftAfter, emptyDraft, hasWords } from '../../src/calling/draft.js';
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
