import { expect } from '@open-wc/testing';
import { Silence } from '../../src/media/silence.js';
import type { SoundSample } from '../../src/media/sound-sample.js';

/** One sample a second, each grown by what the test says; answers what was said of silence each second. */
function seconds(count: number, grows: Partial<Record<'sent' | 'received' | 'energy', number>>, speaking = true) {
  const silence = new Silence(10_000);
  return Array.from({ length: count + 1 }, (_, second) => {
    const sample: SoundSample = {
      at: second * 1000,
      sent: second * (grows.sent ?? 0),
      received: second * (grows.received ?? 0),
      lost: 0,
      ...(grows.energy !== undefined && { energy: second * grows.energy }),
    };
    return silence.after(sample, speaking);
  });
}

describe('Silence', () => {
  it('says nothing while both sides send', () => {
    expect(seconds(20, { sent: 50, received: 50, energy: 1 }).every((said) => said === undefined)).to.equal(true);
  });

  it('names the customer’s side after ten seconds without a packet, and since when', () => {
    const said = seconds(11, { sent: 50, energy: 1 });
    expect([said[9], said[10]]).to.deep.equal([undefined, { side: 'customer', since: 0 }]);
  });

  it('names our side when nothing leaves, before it speaks of the other', () => {
    expect(seconds(10, {})[10]).to.deep.equal({ side: 'agent', since: 0 });
  });

  it('names our side when an open microphone gives nothing at all', () => {
    expect(seconds(10, { sent: 50, received: 50, energy: 0 })[10]).to.deep.equal({ side: 'agent', since: 0 });
  });

  it('does not take a muted microphone, or a browser that counts no loudness, for a dead one', () => {
    expect(seconds(10, { sent: 50, received: 50, energy: 0 }, false)[10]).to.equal(undefined);
    expect(seconds(10, { sent: 50, received: 50 })[10]).to.equal(undefined);
  });
});
