import { expect, fixture, html } from '@open-wc/testing';
import { closeDesks, desk } from '../calling/desk.js';
import { permitted } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';
import '../../src/define/all.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';

/** Another document with a window of its own. */
async function frame(): Promise<HTMLElement> {
  return (await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`)).contentDocument!.body;
}

/** How the inner button is drawn, but for its colours, which change slowly. */
const look = (element: Element | null) => {
  const button = element?.shadowRoot?.querySelector('button');
  if (!button) return undefined;
  const { borderRadius, paddingInline, fontSize } = getComputedStyle(button);
  return { borderRadius, paddingInline, fontSize };
};

const placeOfStatus = (element: Element) => getComputedStyle(element.shadowRoot!.querySelector('[role=status]')!).position;

describe('StyledElement', () => {
  afterEach(closeDesks);

  it('keeps its look in another document, and when it comes back', async () => {
    const { calling } = await desk((backend) => backend.facts.set('c1', permitted('c1')));
    const root = await fixture<WaCalling>(
      html`<wa-calling .calling=${calling}><wa-call-button conversation="c1"></wa-call-button></wa-calling>`,
    );
    const button = root.querySelector('wa-call-button')!;
    const home = root.parentElement!;
    await eventually(() => button.matches(':state(ready)'), 'the button is ready');
    const before = look(button);
    for (const place of [await frame(), home]) {
      place.append(root);
      await eventually(() => button.matches(':state(ready)'), 'the button is ready again');
      expect(look(button)).to.deep.equal(before);
      expect(placeOfStatus(button)).to.equal('absolute');
    }
  });

  it('has its look where it is shown first in another document', async () => {
    const here = await fixture<HTMLElement>(html`<wa-call-button></wa-call-button>`);
    const there = document.createElement('wa-call-button');
    (await frame()).append(there);
    await there.updateComplete;
    expect(look(there)).to.deep.equal(look(here));
  });

  it('waits for a document that somebody looks at', async () => {
    const element = document.createElement('wa-call-button');
    document.implementation.createHTMLDocument().body.append(element);
    await element.updateComplete;
    const here = await fixture<HTMLElement>(html`<wa-call-button></wa-call-button>`);
    here.parentElement!.append(element);
    expect(look(element)).to.deep.equal(look(here));
  });
});
