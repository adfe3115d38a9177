import { expect, html } from '@open-wc/testing';
import type { Readiness } from '../../../src/calling/voice.js';
import '../../../src/define/readiness.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { ready } from '../../../demo/gallery/states.js';

async function aReadiness(now?: Partial<Readiness>, { compact = false } = {}) {
  const page = await fakeDesk(
    html`<wa-readiness ?compact=${compact}></wa-readiness>`,
    en,
    {},
    now ? { readiness: { ...ready, ...now } } : {},
  );
  const element = page.element.querySelector('wa-readiness')!;
  const inside = element.shadowRoot!;
  return {
    ...page,
    element,
    inside,
    lines: () => [...inside.querySelectorAll('[part=line]')].length,
    press: async (label: string) => {
      [...inside.querySelectorAll('button')].find((button) => button.textContent.trim() === label)!.click();
      await page.settled();
    },
    becomes: (next: Partial<Readiness>) => page.showDesk({ readiness: { ...ready, ...next } }),
  };
}

describe('wa-readiness', () => {
  it('is accessible in every state', async () => {
    const { element, becomes, press } = await aReadiness({});
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #171a1e)`;
      for (const now of [{}, { microphone: 'denied', notifications: 'ask' }, { sound: 'locked', connection: 'offline' }] as const) {
        await becomes(now);
        await expect(element).to.be.accessible();
      }
    }
    await becomes({});
    await press('Ready for calls');
    await expect(element).to.be.accessible();
  });

  it('is one word while all is well, and opens by a press', async () => {
    const { element, lines, press } = await aReadiness({});
    expect(lines()).to.equal(0);
    expect(element.matches(':state(ready)')).to.equal(true);
    await press('Ready for calls');
    expect(lines()).to.equal(5);
    await press('Ready for calls');
    expect(lines()).to.equal(0);
  });

  it('opens by itself while there is something to fix', async () => {
    const { element, lines, becomes } = await aReadiness({ microphone: 'denied' });
    expect(lines()).to.equal(5);
    expect(element.matches(':state(ready)')).to.equal(false);
    await becomes({});
    expect(lines()).to.equal(0);
  });

  it('keeps the focus on its chip when it opens and closes', async () => {
    const { inside, press, lines } = await aReadiness({});
    const focused = () => inside.activeElement?.getAttribute('part');
    inside.querySelector<HTMLElement>('button')!.focus();
    await press('Ready for calls');
    expect([lines(), focused()]).to.deep.equal([5, 'chip']);
    await press('Ready for calls');
    expect([lines(), focused()]).to.deep.equal([0, 'chip']);
  });

  it('gives the focus of an act that has helped to its chip', async () => {
    const { inside, becomes } = await aReadiness({ microphone: 'ask' });
    inside.querySelector<HTMLElement>('.advice button')!.focus();
    await becomes({});
    expect(inside.activeElement?.getAttribute('part')).to.equal('chip');
  });

  it('keeps to its chip in a narrow place, also while there is something to fix', async () => {
    const { lines, press } = await aReadiness({ microphone: 'denied' }, { compact: true });
    expect(lines()).to.equal(0);
    await press('1 thing to fix before calls');
    expect(lines()).to.equal(5);
  });

  it('waits, in a word, while nothing is known', async () => {
    const { inside } = await aReadiness();
    expect(inside.querySelector('[part=chip]')!.textContent.trim()).to.equal('Checking…');
    expect(inside.querySelector('button')).to.equal(null);
  });

  it('asks for the microphone and for notifications', async () => {
    const { press, deskSent } = await aReadiness({ microphone: 'ask', notifications: 'ask' });
    await press('Allow');
    await press('Turn on');
    expect(deskSent).to.deep.equal([{ type: 'microphone.check' }, { type: 'notifications.ask' }]);
  });

  it('tests the microphone with its level', async () => {
    const { press, inside, tellLevel } = await aReadiness({});
    await press('Ready for calls');
    expect(inside.querySelector('.level')).to.equal(null);
    await press('Test');
    tellLevel(1);
    expect(inside.querySelector<HTMLElement>('.level')!.style.getPropertyValue('--_level')).to.equal('1');
  });

  it('lists the host’s shortcuts while it is open, and nothing where there are none', async () => {
    const { press, inside, desk } = await aReadiness({});
    await press('Ready for calls');
    expect(inside.querySelector('[part=shortcuts]')).to.equal(null);
    await press('Ready for calls');
    Object.assign(desk, { shortcuts: { answer: 'Alt+A', hangUp: 'F9' } });
    await press('Ready for calls');
    const words = [...inside.querySelectorAll('dt, dd')].map(({ textContent }) => textContent.trim());
    expect(words.slice(0, 1).concat(words.slice(2))).to.deep.equal(['Answer', 'End call', 'F9']);
    expect(words[1]).to.match(/A$/);
  });

  it('sends nothing to unlock the sound: the press itself does', async () => {
    const { press, deskSent } = await aReadiness({ sound: 'locked' });
    await press('Turn on');
    expect(deskSent).to.deep.equal([]);
  });
});
