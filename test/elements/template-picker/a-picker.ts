import { html } from 'lit';
import type { ConversationState } from '../../../src/calling/conversation.js';
import '../../../src/define/template-editor.js';
import '../../../src/define/template-picker.js';
import type { WaTemplatePicker } from '../../../src/elements/template-picker/template-picker.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';

/** The picker in a conversation with Amara whose window has closed, and how to use it. */
export async function aPicker(
  content = html`<wa-template-picker conversation="c1"></wa-template-picker>`,
  first: Partial<ConversationState> = {},
) {
  const desk = await fakeDesk(content, en, first);
  const picker = desk.element.querySelector<WaTemplatePicker>('wa-template-picker')!;
  const root = picker.shadowRoot!;
  const $ = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const button = (words: string) => [...root.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent?.trim() === words)!;
  const drawn = () => picker.updateComplete.then(() => picker.updateComplete);
  /** As the desk does: what is sent of the draft is its draft. */
  const settled = async () => {
    const drafts = desk.sent.splice(0).flatMap((intent) => (intent.type === 'draft.change' ? [intent.draft] : []));
    for (const draft of drafts) await desk.show({ draft: { ...desk.state().draft, ...draft } });
    await desk.settled();
    await drawn();
  };
  return {
    ...desk,
    picker,
    $,
    button,
    drawn,
    list: () => $('.rows'),
    rows: () => [...root.querySelectorAll<HTMLElement>('[role="option"]')],
    /** Names of the rows drawn. */
    names: () => [...root.querySelectorAll('.name')].map(({ textContent }) => textContent),
    words: (selector: string) => $(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    active: () => root.querySelector(`#${$('.rows').getAttribute('aria-activedescendant') ?? 'none'}`),
    async press(key: string) {
      $('.rows').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled();
    },
    async click(target: HTMLElement) {
      target.click();
      await settled();
    },
    async fill(selector: string, value: string) {
      const field = $<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
  };
}
