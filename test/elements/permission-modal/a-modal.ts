import { html } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import '../../../src/define/permission-modal.js';
import '../../../src/define/template-picker.js';
import type { WaPermissionModal } from '../../../src/elements/permission-modal/permission-modal.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { draft } from './scenes.js';

/** A page with a button and a modal; the fake conversation takes over what is typed, as the real one does. */
export async function page(state: Partial<ConversationState> = {}, { open = true } = {}) {
  const desk = await fakeDesk(
    html`<button id="from">Ask</button><wa-permission-modal></wa-permission-modal>`,
    { ...en, timeZone: 'UTC' },
    state,
  );
  const modal = desk.element.querySelector('wa-permission-modal') as WaPermissionModal;
  const from = desk.element.querySelector('#from') as HTMLButtonElement;
  const all = <T extends HTMLElement = HTMLElement>(selector: string) => [...(modal.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  const one = <T extends HTMLElement = HTMLElement>(selector: string) => all<T>(selector)[0] as T;
  let current = { ...draft({}).draft, ...state.draft };
  let applied = 0;

  async function settled() {
    for (; applied < desk.sent.length; applied += 1) {
      const intent = desk.sent[applied];
      if (intent?.type === 'draft.change') current = { ...current, ...intent.draft };
    }
    await desk.show({ draft: current });
    await modal.updateComplete;
  }
  async function ask() {
    from.focus();
    modal.ask('c1', from);
    await modal.updateComplete;
    await settled();
  }
  if (open) await ask();

  return {
    modal,
    from,
    desk,
    all,
    one,
    ask,
    settled,
    show: async (next: Partial<ConversationState>) => {
      if (next.draft) current = next.draft;
      await desk.show(next);
      await modal.updateComplete;
    },
    async type(selector: string, value: string) {
      const field = one<HTMLInputElement>(selector);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    },
    async leave(selector: string) {
      one(selector).dispatchEvent(new FocusEvent('blur')); // a page in the background gets none from the browser
      await new Promise((resolve) => setTimeout(resolve));
      await settled();
    },
    async press(label: string) {
      const button = all('button').find(({ textContent, ariaLabel }) => textContent?.trim() === label || ariaLabel === label);
      if (!button)
        throw new Error(
          `No button "${label}" among: ${all('button')
            .map(({ textContent }) => textContent?.trim())
            .join(', ')}`,
        );
      button.click();
      await settled();
      await modal.updateComplete;
    },
    sentOf: (type: string) => desk.sent.filter((intent) => intent.type === type),
    text: () => (one('dialog').innerText ?? '').replace(/\s+/g, ' '),
    status: () => one('[role=status]').textContent,
    isOpen: () => one<HTMLDialogElement>('dialog').open,
    focused: () => modal.shadowRoot?.activeElement as HTMLElement | null,
  };
}
