import { html } from '@open-wc/testing';
import type { CallNow } from '../../../src/calling/conversation.js';
import '../../../src/define/incoming-call.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { priya } from './calls.js';

/** A page with a message box and the card of these calls, and hands and eyes for it. */
export async function aCard(...calls: readonly CallNow[]) {
  const page = await fakeDesk(
    html`<textarea aria-label="Message"></textarea><wa-incoming-call><span slot="c1">Order 48213</span></wa-incoming-call>`,
    en,
    {},
    { calls, agent: priya, can: { decline: true, voice: true, tones: false, hold: false, transfer: false } },
  );
  const element = page.element.querySelector('wa-incoming-call')!;
  const inside = element.shadowRoot!;
  const buttons = () => [...inside.querySelectorAll<HTMLButtonElement>('button')];
  const named = (button: Element) => button.getAttribute('aria-label') ?? button.textContent!.trim();
  return {
    ...page,
    element,
    textarea: page.element.querySelector('textarea')!,
    words: () => inside.querySelector('.cards')!.textContent!.replace(/\s+/gu, ' ').trim(),
    said: (role: 'alert' | 'status') => inside.querySelector(`.visually-hidden[role=${role}]`)!.textContent!.trim(),
    labels: () =>
      buttons()
        .filter((button) => button.checkVisibility())
        .map(named),
    press: (label: string) =>
      buttons()
        .find((button) => named(button) === label)!
        .click(),
    key: (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more })),
    focused: () => inside.activeElement && named(inside.activeElement),
    calls: (...next: readonly CallNow[]) => page.showDesk({ calls: next }),
    notes: () => [...inside.querySelectorAll('[part=note]')].map((note) => note.querySelector('b')!.textContent),
  };
}
