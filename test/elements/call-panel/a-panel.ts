import { html } from '@open-wc/testing';
import type { CallingState } from '../../../src/calling/calling.js';
import type { CallNow } from '../../../src/calling/conversation.js';
import '../../../src/define/call-panel.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { allowed, can, priya, sound } from './panel-states.js';

/** A page with one panel, and hands and eyes for it. */
export async function aPanel(
  call: CallNow | undefined,
  more: Partial<CallingState> = {},
  content = html`<wa-call-panel conversation="c1"></wa-call-panel>`,
) {
  const page = await fakeDesk(content, en, { ...allowed, ...(call && { call }) }, { agent: priya, can, sound, ...more });
  const element = page.element.querySelector('wa-call-panel')!;
  const inside = element.shadowRoot!;
  const one = <T extends HTMLElement = HTMLElement>(selector: string) => inside.querySelector<T>(selector)!;
  return {
    ...page,
    element,
    one,
    words: () => (inside.querySelector('[part=card]')?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    said: () => one('[role=status].visually-hidden').textContent,
    tool: async (does: string) => {
      one(`[data-tool=${does}]`).click();
      await page.settled();
    },
    key: async (key: string, at: Element = one('[part=card]')) => {
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await page.settled();
    },
    choose: (selector: string, value: string) => {
      const input = one<HTMLSelectElement>(selector);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    focused: () => (inside.activeElement as HTMLElement | null)?.dataset.tool ?? inside.activeElement?.part.value,
    is: (call: CallNow) => page.show({ call }),
  };
}
