import { expect } from '@open-wc/testing';
import { aFeed, approved, asked, drawn, ended, live, missed, ownStorage, pickedUp } from './a-feed.js';
import { eventually } from '../../eventually.js';

const rows = live(approved, asked, missed, ended, pickedUp);

/** A feed whose filter of this name has the focus. */
async function atFilter(name: string) {
  const feed = await aFeed(rows);
  const button = feed.all(`#filter-${name}`)[0]!;
  button.focus();
  const menu = feed.all(`#menu-${name}`)[0]!;
  return {
    ...feed,
    button,
    isOpen: () => menu.matches(':popover-open'),
    async open() {
      button.click();
      await drawn();
      await feed.settled();
    },
  };
}

beforeEach(() => void ownStorage());

describe('Menus', () => {
  it('are accessible, open and closed, set and not', async () => {
    const { element, open, press } = await atFilter('status');
    await open();
    await expect(element).to.be.accessible();
    await press('Missed');
    await expect(element).to.be.accessible();
  });

  it('open by a press, on the first choice, and close by Escape, back to the button', async () => {
    const { open, isOpen, focused, key, button } = await atFilter('status');
    await open();
    await eventually(() => focused() === 'Calling', 'the focus on the first choice');
    expect([isOpen(), button.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    await key('Escape');
    await eventually(() => focused() === 'Status', 'the focus back on the button');
    expect([isOpen(), focused(), button.getAttribute('aria-expanded')]).to.deep.equal([false, 'Status', 'false']);
  });

  it('keep Escape to themselves, so that a dialog around the feed stays', async () => {
    const { open, key, focused, element } = await atFilter('status');
    const heard: string[] = [];
    element.addEventListener('keydown', (event) => heard.push(event.key));
    await open();
    await eventually(() => focused() === 'Calling', 'the focus on the first choice');
    await key('Escape');
    expect(heard).to.deep.equal([]);
  });

  const moves: readonly [string, readonly string[], string][] = [
    ['ArrowDown on the button', ['ArrowDown'], 'Calling'],
    ['ArrowUp on the button', ['ArrowUp'], 'Disconnected'],
    ['on to the next', ['ArrowDown', 'ArrowDown'], 'Ringing'],
    ['round the end', ['ArrowUp', 'ArrowDown'], 'Calling'],
    ['round the beginning', ['ArrowDown', 'ArrowUp'], 'Disconnected'],
    ['Home', ['ArrowUp', 'Home'], 'Calling'],
    ['End', ['ArrowDown', 'End'], 'Disconnected'],
    ['a letter', ['ArrowDown', 'd'], 'Declined'],
    ['the same letter again', ['ArrowDown', 'd', 'd'], 'Disconnected'],
    ['a letter of no choice', ['ArrowDown', 'z'], 'Calling'],
  ];
  for (const [about, keys, at] of moves)
    it(`${about}: ${at}`, async () => {
      const { focused, key } = await atFilter('status');
      for (const each of keys) await key(each);
      expect(focused()).to.equal(at);
    });

  it('stay open while several statuses are chosen, which any row may have', async () => {
    const { open, press, isOpen, sentences, all, words } = await atFilter('status');
    await open();
    await press('Missed');
    expect(sentences()).to.deep.equal(['Incoming call · Missed']);
    await press('Completed');
    expect([isOpen(), sentences()]).to.deep.equal([true, ['Incoming call · Missed', 'Outgoing call · Completed']]);
    expect(all('[role=menuitemcheckbox][aria-checked=true]').map(words)).to.deep.equal(['Completed', 'Missed']);
    expect(all('.filter.set').map(words)).to.deep.equal(['Status: Completed + 1']);
    expect(all('[part=end]').map(words)).to.deep.equal(['3 of 5 activities · Clear filters']);
    await press('Missed');
    expect(sentences()).to.deep.equal(['Outgoing call · Completed']);
  });

  it('stay under their button, wherever a choice has moved it', async () => {
    const { element, button, open, press, all } = await atFilter('status');
    await open();
    element.style.paddingBlockStart = '3rem';
    await press('Missed');
    expect(all('#menu-status')[0]!.getBoundingClientRect().top).to.be.closeTo(button.getBoundingClientRect().bottom + 4, 1);
  });

  it('choose and close by Enter', async () => {
    const { key, isOpen, sentences, focused } = await atFilter('type');
    await key('ArrowDown');
    await key('p');
    await key('p');
    await key('Enter');
    await eventually(() => focused() === 'Type: Permission request', 'the focus back on the button');
    expect([isOpen(), focused(), sentences()]).to.deep.equal([
      false,
      'Type: Permission request',
      ['Amara approved the request', 'Jonas <b>Weber asked for permission'],
    ]);
  });

  it('close once a direction is chosen, of which there is one', async () => {
    const { open, press, choose, isOpen, sentences, all, settled } = await atFilter('direction');
    await open();
    await press('Incoming');
    expect([isOpen(), sentences()]).to.deep.equal([false, ['Incoming call · Missed']]);
    all('#menu-status')[0]!.showPopover();
    await settled();
    const offered = all('#menu-status .item').map(({ textContent }) => textContent?.trim());
    expect([offered.includes('Missed'), offered.includes('Unanswered')]).to.deep.equal([true, false]);
    await choose('direction', 'All');
    expect(sentences()).to.have.length(4);
  });

  it('close when the page scrolls away under them', async () => {
    const { open, isOpen } = await atFilter('direction');
    await open();
    document.dispatchEvent(new Event('scroll'));
    expect(isOpen()).to.equal(false);
  });

  it('take one filter away by its own button, and the focus stays there', async () => {
    const { press, choose, sentences, focused } = await atFilter('status');
    await choose('status', 'Missed');
    await press('Clear filter: Status');
    expect([sentences().length, focused()]).to.deep.equal([4, 'Status']);
  });

  it('say when the filters hide everything, and clear them all', async () => {
    const { press, choose, all, words, sentences, focused, announced } = await atFilter('status');
    await choose('status', 'Ringing');
    expect(all('[part=blank]').map(words)).to.deep.equal(['Nothing matches the filters They hide all 5 activities. Clear filters']);
    expect(announced()).to.equal('Nothing matches the filters');
    await press('Clear filters');
    expect([sentences().length, focused()]).to.deep.equal([4, 'Direction']);
  });
});
