import { fixture, html } from '@open-wc/testing';
import type { WaTemplateEditor } from '../../src/elements/template-editor/template-editor.js';
import type { WaTemplatePicker } from '../../src/elements/template-picker/template-picker.js';
import type { CallingEvent } from '../../src/events.js';
import type { SimulatorOptions } from '../../src/testing/simulator/simulator-options.js';
import { story, type Story } from './story.js';

/** A host's page with the picker of the conversation, which sends what was chosen; and how an agent uses it, by keyboard where it can be. */
export async function templatesPage(options: Partial<SimulatorOptions> = {}) {
  const it = await story(options);
  const page = await fixture<HTMLElement>(html`
    <wa-calling .calling=${it.calling}><wa-template-picker conversation="c1" kind="invite"></wa-template-picker></wa-calling>
  `);
  page.addEventListener('wa-template-use', ({ detail }: CallingEvent<'wa-template-use'>) =>
    it.calling.conversation('c1').send({ type: 'outreach.send', outreach: detail.outreach }),
  );
  const picker = page.querySelector<WaTemplatePicker>('wa-template-picker')!.shadowRoot!;
  const editor = () => picker.querySelector<WaTemplateEditor>('wa-template-editor')?.shadowRoot;
  const words = (root: ParentNode | null | undefined, selector: string) =>
    root?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const press = (root: ParentNode | null | undefined, selector: string) => root?.querySelector<HTMLElement>(selector)?.click();
  const type = (id: string, value: string) => {
    const field = editor()!.querySelector<HTMLInputElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const isWritable = () => editor()?.querySelector('#body') != null;
  await it.sees(() => picker.querySelector('.rows, .blank') !== null, 'the picker');
  return {
    ...it,
    picker,
    rows: () => [...picker.querySelectorAll('[role="option"]')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    key: (key: string) =>
      picker.querySelector('.rows')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    picked: (selector: string) => words(picker, selector),
    pressInPicker: (selector: string) => press(picker, selector),
    written: (selector: string) => words(editor(), selector),
    pressInEditor: (selector: string) => press(editor(), selector),
    isWritable,
    type,
    /** Opens the create screen. */
    async create() {
      press(picker, '[data-does="create"]');
      await it.sees(isWritable, 'the create screen');
    },
    async write(name: string, body: string, examples: readonly string[] = []) {
      type('name', name);
      type('body', body);
      for (const [index, example] of examples.entries()) {
        await it.sees(() => editor()?.querySelector(`#example-${index + 1}`) != null, 'the field of the example');
        type(`example-${index + 1}`, example);
      }
      await it.sees(() => editor()?.querySelector('[data-does="send"]')?.getAttribute('aria-disabled') === null, 'nothing to fix');
    },
    async send() {
      press(editor(), '[data-does="send"]');
      await it.sees(() => words(editor(), '.steps .now') === 'In review', 'the review');
    },
  };
}

/** The template of this name, as the platform has it. */
export const named = (it: Pick<Story, 'simulator'>, name: string) => it.simulator.templates.find((template) => template.name === name);
