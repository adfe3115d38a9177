import { expect } from '@open-wc/testing';
import { TitleBlink } from '../../src/media/title-blink.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

describe('TitleBlink', () => {
  const { title } = document;
  let clock: VirtualClock;
  let blink: TitleBlink;
  beforeEach(() => {
    document.title = 'Inbox';
    clock = new VirtualClock(0);
    blink = new TitleBlink(clock);
  });
  afterEach(() => {
    blink.stop();
    document.title = title;
  });

  it('shows its words and the page’s own in turn, second by second', () => {
    blink.start('Amara is calling');
    const seen = [document.title];
    for (let second = 0; second < 2; second += 1) {
      clock.advance(1000);
      seen.push(document.title);
    }
    expect(seen).to.deep.equal(['Amara is calling', 'Inbox', 'Amara is calling']);
  });

  it('gives the title back, and leaves no timer', () => {
    blink.start('Amara is calling');
    blink.stop();
    expect([document.title, clock.pending]).to.deep.equal(['Inbox', 0]);
  });

  it('keeps what the host writes meanwhile', () => {
    blink.start('Amara is calling');
    document.title = 'Inbox (1)';
    clock.advance(1000);
    expect(document.title).to.equal('Amara is calling');
    blink.stop();
    expect(document.title).to.equal('Inbox (1)');
  });

  it('is not confused by being stopped twice, or before it began', () => {
    blink.stop();
    blink.start('Amara is calling');
    blink.stop();
    blink.stop();
    expect(document.title).to.equal('Inbox');
  });
});
