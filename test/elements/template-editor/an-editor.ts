import { html } from 'lit';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { CallingState } from '../../../src/calling/calling.js';
import '../../../src/define/template-editor.js';
import type { WaTemplateEditor } from '../../../src/elements/template-editor/template-editor.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';

/** The create screen in a conversation with Amara, and how to use it. */
export async function anEditor(
  content = html`<wa-template-editor conversation="c1"></wa-template-editor>`,
  first: Partial<ConversationState> = {},
  desk: Partial<CallingState> = {},
) {
  const it = await fakeDesk(content, en, first, desk);
  const editor = it.element.querySelector<WaTemplateEditor>('wa-template-editor')!;
  const root = editor.shadowRoot!;
  const $ = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const settled = async () => {
    await it.settled();
    await editor.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await editor.updateComplete;
  };
  return {
    ...it,
    editor,
    $,
    settled,
    words: (selector: string) => $(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    focused: () => root.activeElement as HTMLElement | null,
    async press(does: string) {
      $(`[data-does="${does}"]`).click();
      await settled();
    },
    async type(field: string, value: string) {
      const input = $<HTMLInputElement | HTMLTextAreaElement>(`#${field}`);
      input.value = value;
      input.setSelectionRange(value.length, value.length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    },
    async leave(field: string) {
      $(`#${field}`).dispatchEvent(new FocusEvent('blur'));
      await settled();
    },
    async choose(field: string, value: string) {
      const select = $<HTMLSelectElement>(`#${field}`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled();
    },
    problem: (field: string) => root.querySelector(`#${field}-problem`)?.textContent?.trim(),
  };
}
