import { expect } from '@open-wc/testing';
import type { TemplateEditingState } from '../../../src/calling/templates/templates.js';
import { product } from '../../../src/domain/policy.js';
import { checkTemplate } from '../../../src/domain/template-rules.js';
import { yes } from '../../../src/domain/verdict.js';
import { freshMemory, screenOf, type EditorScene } from '../../../src/elements/template-editor/editor-scene.js';
import { fieldsView } from '../../../src/elements/template-editor/fields.view.js';
import { templateEditorView } from '../../../src/elements/template-editor/template-editor.view.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { pictureTime, quietState } from '../fake-desk.js';
import { emptyEditing, template } from '../fake-templates.js';

const scene = (editing: Partial<TemplateEditingState> = {}, more: Partial<EditorScene> = {}): EditorScene => {
  const text = { ...emptyEditing.text, ...editing.template, ...editing.text };
  return {
    messages: en,
    format: formatOf({ ...en, timeZone: 'UTC' }),
    policy: product,
    now: pictureTime,
    can: { list: true, save: true, delete: true },
    editing: { ...emptyEditing, faults: checkTemplate(text, product), ...editing, text },
    isCopy: false,
    choosing: false,
    storage: 'saved',
    kind: 'request',
    mayCreate: yes,
    memory: freshMemory,
    ...(quietState.line && { line: quietState.line }),
    ...more,
  };
};

const pending = template('a', { status: 'pending', since: pictureTime - 7_200_000 });
const approved = template('a');
const rejected = template('a', { status: 'rejected', rejected: 'Too long' });
const written = { name: 'may_we', language: 'en', body: 'May we call?' };
const submitted = { memory: { ...freshMemory, submitted: true } };

describe('screenOf', () => {
  for (const [what, given, screen] of [
    ['a new one', scene(), 'form'],
    ['loading', scene({ status: 'loading' }), 'loading'],
    ['not read', scene({ status: 'failed' }), 'failed'],
    ['gone', scene({ status: 'gone' }), 'gone'],
    ['in review', scene({ template: pending }), 'review'],
    ['approved, to be changed', scene({ template: approved }), 'form'],
    ['approved, just now', scene({ template: approved }, submitted), 'approved'],
    ['rejected', scene({ template: rejected }), 'form'],
    ['rejected, just now', scene({ template: rejected }, submitted), 'form'],
    ['may not', scene({}, { mayCreate: { ok: false, because: 'forbidden' } }), 'not-allowed'],
    ['cannot', scene({}, { can: { list: true, save: false, delete: false } }), 'not-allowed'],
  ] as const) {
    it(`${what}: ${screen}`, () => expect(screenOf(given)).to.equal(screen));
  }
});

describe('templateEditorView', () => {
  const buttons = (given: EditorScene) =>
    templateEditorView(given).buttons.map(({ label, blocked, busy }) => `${label}${blocked ? ' (blocked)' : busy ? ' (busy)' : ''}`);
  const step = (given: EditorScene) => templateEditorView(given).steps.find(({ now }) => now)?.label;

  for (const [what, given, expected] of [
    ['empty', scene(), ['Send for review (blocked)']],
    ['half written', scene({ text: { ...emptyEditing.text, body: 'May' }, changed: true }), ['Discard', 'Send for review (blocked)']],
    ['written', scene({ text: { ...emptyEditing.text, ...written }, changed: true }), ['Discard', 'Send for review']],
    ['saving', scene({ text: { ...emptyEditing.text, ...written }, changed: true, act: { status: 'saving' } }), ['Sending… (busy)']],
    ['discarded', scene({}, { memory: { ...freshMemory, discarded: emptyEditing.text } }), ['Undo', 'Send for review (blocked)']],
    ['rejected, unchanged', scene({ template: rejected }), ['Send again for review']],
    ['approved, unchanged', scene({ template: approved }), ['Send again for review (blocked)']],
    ['in review', scene({ template: pending }), ['Back to templates']],
    ['gone', scene({ status: 'gone' }), ['Back to templates']],
    ['gone under a draft', scene({ status: 'gone', changed: true }), ['Back to templates', 'Use my text for a new one']],
    ['not read', scene({ status: 'failed' }), ['Back to templates', 'Try again']],
  ] as const) {
    it(`buttons: ${what}`, () => expect(buttons(given)).to.deep.equal(expected));
  }

  for (const [what, given, expected] of [
    ['a new one', scene(), 'Draft'],
    ['in review', scene({ template: pending }), 'In review'],
    ['approved', scene({ template: approved }), 'Approved'],
    ['rejected', scene({ template: rejected }), 'Rejected'],
    ['rejected and changed', scene({ template: rejected, changed: true }), 'Draft'],
  ] as const) {
    it(`step: ${what}`, () => expect(step(given)).to.equal(expected));
  }

  for (const [what, given, notices] of [
    ['a new one', scene(), []],
    [
      'in review',
      scene({ template: pending }),
      ['In review: Sent 2 h ago. You will see WhatsApp’s answer here. You can leave this screen meanwhile.'],
    ],
    ['rejected', scene({ template: rejected }), ['Rejected by WhatsApp: Too long. Change it and send it again.']],
    [
      'rejected without a reason',
      scene({ template: template('a', { status: 'rejected' }) }),
      ['Rejected by WhatsApp: WhatsApp gave no reason. Change it and send it again.'],
    ],
    [
      'approved, to be changed',
      scene({ template: approved }),
      [
        'A change is reviewed again: It can be sent once the change is approved. WhatsApp takes changes once a day and 10 times in 30 days.',
      ],
    ],
  ] as const) {
    it(`notices: ${what}`, () =>
      expect(templateEditorView(given).notices.map(({ title, text }) => `${title}: ${text ?? ''}`)).to.deep.equal(notices));
  }

  it('offers deletion only where the adapter can, and says how long the name rests', () => {
    const does = (given: EditorScene) => templateEditorView(given).more.map((button) => button.does);
    expect(does(scene({ template: approved }))).to.deep.equal(['copy', 'delete']);
    expect(does(scene({ template: approved }, { can: { list: true, save: true, delete: false } }))).to.deep.equal(['copy']);
    expect(does(scene())).to.deep.equal([]);
    const asked = (status: 'approved' | 'pending') =>
      templateEditorView(scene({ template: template('a', { status }) }, { memory: { ...freshMemory, confirming: true } })).confirm?.text;
    expect(asked('approved')).to.contain('30 days');
    expect(asked('pending')).to.equal('It goes for everybody, at once.');
  });
});

describe('fieldsView', () => {
  const problems = (text: object, memory = freshMemory) => {
    const view = fieldsView(scene({ text: { ...emptyEditing.text, ...written, ...text } }, { memory }));
    return [view.name, view.language, view.header, view.body, ...view.examples, view.footer].flatMap(({ field, problem }) =>
      problem ? [`${field}: ${problem}`] : [],
    );
  };
  const left = (...fields: readonly string[]) => ({ ...freshMemory, visited: new Set(fields) }) as typeof freshMemory;

  for (const [what, actual, expected] of [
    ['nothing wrong', problems({}), []],
    ['missing, not left', problems({ name: '' }), []],
    ['missing, left', problems({ name: '' }, left('name')), ['name: Give it a name.']],
    ['missing, tried', problems({ body: '' }, { ...freshMemory, tried: true }), ['body: Write the message.']],
    ['too long by one', problems({ footer: 'x'.repeat(61) }), ['footer: Shorten it by 1 character.']],
    ['too long', problems({ body: 'x'.repeat(2100) }), ['body: Shorten it by 1,076 characters.']],
    ['an example missing, left', problems({ body: 'Hi {{1}} there' }, left('example-1')), ['example-1: Reviewers need an example.']],
    ['two variables touch', problems({ body: 'Hi {{1}}{{2}} there', examples: ['a', 'b'] }), ['body: Put words between two variables.']],
    ['a variable in the header', problems({ header: '{{1}}' }), ['header: Variables are possible in the body only.']],
  ] as const) {
    it(what, () => expect(actual).to.deep.equal(expected));
  }

  it('has the button of an invite only', () => {
    expect(fieldsView(scene({ text: { ...emptyEditing.text, kind: 'invite', language: 'en' } })).button?.placeholder).to.equal(
      'Call on WhatsApp',
    );
    expect(fieldsView(scene()).button).to.equal(undefined);
  });

  it('lists the languages by their names, also one it does not know', () => {
    const { options } = fieldsView(scene({ text: { ...emptyEditing.text, language: 'xx_new' } })).language;
    expect(options.map(({ value }) => value)).to.include.members(['en', 'pt_BR', 'xx_new']);
    expect(options[0]?.label).to.equal('Afrikaans');
  });
});
