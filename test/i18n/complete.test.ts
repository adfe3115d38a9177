import { expect } from '@open-wc/testing';
import { overridden } from '../../src/elements/calling/overridden.js';
import { en } from '../../src/i18n/en.js';
import type { Messages, SomeMessages } from '../../src/i18n/messages.js';
import type { Samples } from './samples/sample.js';
import { samples } from './samples/samples.js';

const { call: _, ...withoutCall } = en.callButton;
const { callMarker: __, ...withoutMarker } = en;
const { waiting: ___, ...withoutWaiting } = samples.callButton;

/** What the compiler refuses is tried by compiling this file: an `@ts-expect-error` that expects in vain is an error itself. */
describe('Messages', () => {
  it('does not compile without a sentence, nor the samples of the tests without one that mentions something', () => {
    // @ts-expect-error a sentence is missing
    const incomplete: Messages = { ...en, callButton: withoutCall };
    // @ts-expect-error a whole part is missing
    const partless: Messages = withoutMarker;
    // @ts-expect-error nobody said what the sentence is tried with
    const untried: Samples<Messages>['callButton'] = withoutWaiting;
    expect([incomplete.callButton.call, partless.callMarker, untried.waiting]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is overridden in part, and by nothing that it has not', () => {
    const own: SomeMessages = { callButton: { call: 'Ring', loading: { title: 'One moment' } } };
    // @ts-expect-error there is no such sentence
    const mistaken: SomeMessages = { callButton: { cal: 'Ring' } };
    // @ts-expect-error nor may its place hold something else
    const wrong: SomeMessages = { callButton: { call: 5 } };
    expect([mistaken, wrong].length).to.equal(2);
    const spoken = overridden(en, own, expect.fail);
    expect(spoken.callButton).to.deep.equal({
      ...en.callButton,
      call: 'Ring',
      loading: { ...en.callButton.loading, title: 'One moment' },
    });
    expect(spoken.reasons).to.equal(en.reasons);
  });
});
