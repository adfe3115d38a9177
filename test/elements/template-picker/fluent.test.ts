import { expect } from '@open-wc/testing';
import { template } from '../fake-templates.js';
import { aPicker } from './a-picker.js';

const count = 1000;
const many = Array.from({ length: count }, (_, index) => template(`template_${index}`));

/** Milliseconds until it is drawn and laid out; the best of three, as a machine has other things to do. */
async function timeOf(draw: () => Promise<HTMLElement>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    const drawn = await draw();
    drawn.getBoundingClientRect();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** A thousand plain rows, as one would write them by hand. */
async function byHand(): Promise<HTMLElement> {
  const list = document.createElement('ul');
  for (const { name, body, language, category } of many) {
    const row = list.appendChild(document.createElement('li'));
    for (const words of [name, 'Approved', body, `${language} · ${category}`])
      row.appendChild(document.createElement('span')).textContent = words;
  }
  document.body.append(list);
  list.getBoundingClientRect();
  list.remove();
  return list;
}

describe('WaTemplatePicker with 1,000 templates', () => {
  it('shows them, and walks through all of them, within half of what a thousand rows by hand cost', async () => {
    const it = await aPicker();
    await timeOf(byHand); // both have run once before anything counts
    const floor = await timeOf(byHand);
    const shown = await timeOf(async () => {
      it.templates.show([]);
      await it.settled();
      it.templates.show(many);
      await it.settled();
      return it.picker;
    });
    let most = 0;
    const step = await timeOf(async () => {
      await it.press('PageDown');
      most = Math.max(most, it.rows().length);
      return it.picker;
    });
    console.log(
      `1,000 templates: by hand ${floor.toFixed(1)} ms, shown ×${(shown / floor).toFixed(2)}, a page ×${(step / floor).toFixed(2)}`,
    );
    expect(most).to.be.below(20);
    expect(shown / floor).to.be.below(0.5);
    expect(step / floor).to.be.below(0.5);
  });
});
