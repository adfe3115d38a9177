import { html } from 'lit';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** May this key of a keyboard stand for one of the keypad? */
export const isTone = (key: string): boolean => (keys as readonly string[]).includes(key);

/** Twelve keys, in the order of a telephone everywhere, and what was pressed. */
export const keypad = (typed: string, press: (tone: string) => void) =>
  html`<p class="typed figure" dir="ltr">${typed}</p>
    <div class="keys" part="keys">
      ${keys.map((key) => html`<button class="key" part="key" type="button" @click=${() => press(key)}>${key}</button>`)}
    </div>`;
