import { expect, html } from '@open-wc/testing';
import '../../../src/define/call-summary.js';
import { ar } from '../../../src/i18n/ar.js';
import { en } from '../../../src/i18n/en.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { fakeDesk } from '../fake-desk.js';
import { completed, missed, recorded } from '../../../demo/gallery/records.js';

async function aSummary(state = recorded(completed), messages: Messages = en) {
  const page = await fakeDesk(html`<wa-call-summary conversation="c1"></wa-call-summary>`, messages, state);
  const element = page.element.querySelector('wa-call-summary')!;
  return { ...page, element, inside: element.shadowRoot! };
}

describe('wa-call-summary', () => {
  it('is accessible', async () => {
    const { element, show } = await aSummary();
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #171a1e)`;
      for (const rows of [completed, missed]) {
        await show(recorded(rows));
        await expect(element).to.be.accessible();
      }
    }
  });

  it('takes no room while no call is known', async () => {
    const { element, show } = await aSummary(recorded([]));
    expect(element.getBoundingClientRect().height).to.equal(0);
    await show(recorded(missed));
    expect(element.getBoundingClientRect().height).to.be.above(0);
  });

  it('leads to the activities of its call', async () => {
    const { element, inside } = await aSummary();
    const asked: unknown[] = [];
    element.addEventListener('wa-activities-open', ({ detail }) => asked.push(detail));
    inside.querySelector('button')!.click();
    expect(asked).to.deep.equal([{ conversation: 'c1', call: 'x' }]);
  });

  it('keeps the order of its words on a page that is laid out from right to left', async () => {
    const { documentElement: page } = document;
    page.dir = 'rtl';
    try {
      const { element, inside } = await aSummary();
      expect(element.dir).to.equal('ltr');
      for (const each of inside.querySelectorAll('dt, dd')) expect(getComputedStyle(each).direction).to.equal('ltr');
    } finally {
      page.removeAttribute('dir');
    }
  });

  it('keeps the order of a Latin name among Arabic words', async () => {
    const { inside } = await aSummary(
      recorded(completed.map((row) => ({ ...row, actor: { kind: 'agent', id: 'omar', name: 'Omar K.' } }))),
      ar,
    );
    const value = [...inside.querySelectorAll('dd')].find(({ textContent }) => textContent.trim() === 'Omar K.');
    const text = document.createTreeWalker(value!, NodeFilter.SHOW_TEXT);
    while (text.nextNode()?.textContent !== 'Omar K.');
    const placeOf = (index: number) => {
      const range = document.createRange();
      range.setStart(text.currentNode, index);
      range.setEnd(text.currentNode, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(placeOf(6)).to.be.above(placeOf(0));
  });
});
