import { expect, html } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day, hour, minute, second } from '../../../src/domain/instant.js';
import { yes } from '../../../src/domain/verdict.js';
import '../../../src/define/permission-status.js';
import { en } from '../../../src/i18n/en.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { fakeDesk, pictureTime as now } from '../fake-desk.js';

const allowed: Partial<ConversationState> = {
  permission: { status: 'temporary', since: now, until: now + 3 * day + 4 * hour + minute, missedInARow: 0 },
  mayCall: yes,
};

async function aStatus(state: Partial<ConversationState> = {}, messages: typeof en | undefined = { ...en, timeZone: 'UTC' }) {
  const page = await fakeDesk(html`<wa-permission-status conversation="c1"></wa-permission-status>`, messages, state);
  const element = page.element.querySelector('wa-permission-status')!;
  const inside = <T extends Element = HTMLElement>(selector: string) => element.shadowRoot!.querySelector<T>(selector)!;
  return {
    ...page,
    element,
    chip: inside<HTMLButtonElement>('button'),
    text: () => inside('button').textContent!.replace(/\s+/gu, ' ').trim(),
    description: () => inside(`#${inside('button').getAttribute('aria-describedby')}`).textContent,
    isOpen: () => inside('[popover]').matches(':popover-open'),
  };
}

describe('wa-permission-status', () => {
  it('is accessible in every tone, closed and open', async () => {
    const { element, chip, show } = await aStatus();
    await expect(element).to.be.accessible();
    const atRisk = { permission: { ...allowed.permission!, missedInARow: 2, missesLeft: 2 } };
    const declined = { permission: { status: 'none', because: 'declined', since: now, missedInARow: 0 } } as const;
    for (const state of [allowed, atRisk, declined, { mayCall: { ok: false, because: 'restricted' } }] as const) {
      await show(state);
      chip.click();
      await expect(element).to.be.accessible();
    }
  });

  it('says the state, and its sentence as the description', async () => {
    const { text, description } = await aStatus(allowed);
    expect(text()).to.equal('Allowed · 3 d 4 h left');
    expect(description()).to.equal('Until Sun 18 Oct, 14:25.');
  });

  it('opens its sentence on hover and press, and closes it on Escape', async () => {
    const { element, chip, isOpen } = await aStatus(allowed);
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(isOpen()).to.equal(true);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    expect(isOpen()).to.equal(false);
    chip.click();
    expect(isOpen()).to.equal(true);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).to.equal(false);
  });

  it('asks the backend again when it is pressed after a refusal, and only then', async () => {
    const { chip, show, sent } = await aStatus(allowed);
    chip.click();
    await show({ facts: 'refused', failure: { because: 'no-answer' } });
    chip.click();
    expect(sent).to.deep.equal([{ type: 'facts.load' }]);
  });

  it('opens its sentence for the keyboard', async () => {
    const { chip, isOpen } = await aStatus(allowed);
    chip.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    chip.focus({ focusVisible: true } as FocusOptions);
    expect(isOpen()).to.equal(chip.matches(':focus-visible'));
  });

  it('waits, focusable, until there are words', async () => {
    const { element } = await fakeDesk(html`<wa-permission-status conversation="c1"></wa-permission-status>`, undefined);
    const chip = element.querySelector('wa-permission-status')!.shadowRoot!.querySelector('button')!;
    expect(chip.textContent).to.contain('Loading');
    expect(chip.getAttribute('aria-busy')).to.equal('true');
  });

  it('counts down by itself, in the last hour every second', async () => {
    const { desk, show, settled, text } = await aStatus();
    const clock = new VirtualClock(now);
    const { setTimeout, clearTimeout } = window;
    const { now: dateNow } = Date;
    Object.defineProperty(desk.calling, 'now', { value: () => clock.now() });
    Object.assign(window, { setTimeout: clock.setTimeout.bind(clock), clearTimeout: clock.clearTimeout.bind(clock) });
    Date.now = () => clock.now();
    const after = async (ms: number) => {
      clock.advance(ms);
      await settled();
      return text();
    };
    try {
      await show({ permission: { ...allowed.permission!, until: now + hour + minute }, mayCall: yes });
      expect(text()).to.equal('Allowed · 1 h 1 min left');
      expect(await after(2 * minute)).to.equal('Allowed · 59 min left');
      expect(await after(second)).to.equal('Allowed · 58 min 59 s left');
      await show({ mayCall: { ok: false, because: 'call-limit', until: clock.now() + 2 * hour } });
      expect(text()).to.equal('No more calls for now · again in 2 h');
      expect(await after(minute)).to.equal('No more calls for now · again in 1 h 59 min');
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
      Date.now = dateNow;
    }
  });

  it('keeps to its line in a narrow place', async () => {
    const { element } = await aStatus(allowed);
    element.parentElement!.style.cssText = 'display: block; inline-size: 6rem';
    expect(element.getBoundingClientRect().width).to.be.at.most(96);
  });
});
