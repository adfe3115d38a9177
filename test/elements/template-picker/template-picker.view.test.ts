import { expect } from '@open-wc/testing';
import { product } from '../../../src/domain/policy.js';
import { yes } from '../../../src/domain/verdict.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import type { PickerScene } from '../../../src/elements/template-picker/picker-scene.js';
import { rowAfter } from '../../../src/elements/template-picker/row-keys.js';
import { templatePickerView, templateRowView } from '../../../src/elements/template-picker/template-picker.view.js';
import { pictureTime, quietState } from '../fake-desk.js';
import { pictureTemplates, template } from '../fake-templates.js';

const no = { ok: false, because: 'forbidden' } as const;

const scene = (more: Partial<PickerScene> = {}, list: Partial<PickerScene['list']> = {}): PickerScene => ({
  messages: en,
  format: formatOf({ ...en, timeZone: 'UTC' }),
  policy: product,
  now: pictureTime,
  can: { list: true, save: true, delete: true },
  filter: { kind: 'request' },
  list: { status: 'ready', templates: pictureTemplates.slice(0, 4), more: false, mayCreate: yes, ...list },
  mayCreate: yes,
  visited: new Set(),
  ...(quietState.line && { line: quietState.line }),
  ...more,
});

const empty = { templates: [] };
const searched = { filter: { kind: 'request', search: 'refund' } } as const;

describe('templatePickerView', () => {
  for (const [what, given, expected] of [
    ['all read', scene(), { count: '4 templates', mayShowAll: false, mayCreate: true }],
    ['one', scene({}, { templates: [template('a')] }), { count: '1 template' }],
    ['more to read', scene({}, { more: true }), { count: 'More than 4 templates' }],
    ['searched', scene(searched), { count: '4 templates found', mayShowAll: true, announcement: '4 templates found' }],
    ['searched, more to read', scene(searched, { more: true }), { count: 'More than 4 templates found' }],
    ['still searching', scene(searched, { status: 'loading' }), { announcement: '', waiting: 'Loading more…' }],
    ['not read yet', scene({}, { ...empty, status: 'loading' }), { waiting: 'Loading templates…', count: '', announcement: '' }],
    ['may not create', scene({ mayCreate: no }), { mayCreate: false }],
    ['may not create, says the list', scene({}, { mayCreate: no }), { mayCreate: false }],
    ['cannot save', scene({ can: { list: true, save: false, delete: false } }), { mayCreate: false }],
  ] as const) {
    it(what, () => expect(templatePickerView(given)).to.deep.include(expected));
  }

  for (const [what, given, title, acts] of [
    ['none for requests', scene({}, empty), 'No template for requests yet', ['create']],
    ['none for invites', scene({ filter: { kind: 'invite' } }, empty), 'No template for invites yet', ['create']],
    ['none, and none may be written', scene({ mayCreate: no }, empty), 'No template for requests yet', []],
    ['nothing found', scene(searched, empty), 'No template matches “refund”', ['clear', 'create']],
    [
      'nothing left by filters',
      scene({ filter: { kind: 'request', language: 'de' } }, empty),
      'No template fits these filters',
      ['clear', 'create'],
    ],
    ['failed', scene({}, { ...empty, status: 'failed', failure: { because: 'offline' } }), 'The templates could not be loaded', ['load']],
    ['cannot list', scene({ can: { list: false, save: false, delete: false } }, empty), 'Templates can’t be shown here', []],
  ] as const) {
    it(`blank: ${what}`, () => expect(templatePickerView(given).blank).to.deep.include({ title, acts }));
  }

  const looked = (index: number, more: Partial<PickerScene> = {}) =>
    templatePickerView(scene({ current: pictureTemplates[index]!, ...more })).pane;
  for (const [what, pane, expected] of [
    [
      'approved, a value missing',
      looked(0),
      { blocked: 'Fill in {{2}} before sending.', foot: 'order_help_call · English', acts: ['edit', 'copy'] },
    ],
    ['approved, nobody may write', looked(0, { mayCreate: no }), { acts: [] }],
    [
      'in review',
      looked(2),
      { blocked: 'Only approved templates can be sent.', variables: [], acts: ['copy'], foot: 'returns_call_de · German' },
    ],
    ['rejected', looked(3), { blocked: 'Only approved templates can be sent.', acts: ['edit', 'copy'] }],
    ['too long', looked(1, { typed: ['x'.repeat(1000)] }), { blocked: 'The message is too long with these values. Shorten them by 25.' }],
  ] as const) {
    it(`looked at: ${what}`, () => expect(pane).to.deep.include(expected));
  }

  it('looked at: complete', () => {
    const pane = looked(0, { typed: ['Amara', '48213'] });
    expect(pane).not.to.have.property('blocked');
    expect(pane?.preview).to.deep.include({
      label: 'Amara sees',
      footer: 'Lumen & Oak customer care',
      caption: en.templatePicker.wordingFixed,
    });
    expect(pane?.variables.map(({ label, value, example }) => [label, value, example])).to.deep.equal([
      ['Value of {{1}}', 'Amara', 'Example: Amara'],
      ['Value of {{2}}', '48213', 'Example: 48213'],
    ]);
  });
});

describe('templateRowView', () => {
  for (const [of, expected] of [
    [template('a'), { statusLabel: 'Approved', about: 'English · Utility', off: false }],
    [template('a', { category: 'MARKETING', language: 'pt_BR' }), { about: 'Brazilian Portuguese · Marketing' }],
    [template('a', { status: 'pending' }), { statusLabel: 'In review', about: 'English · Utility', off: true }],
    [template('a', { status: 'pending', since: pictureTime - 7_200_000 }), { about: 'English · Utility · submitted 2 h ago' }],
    [template('a', { status: 'rejected' }), { statusLabel: 'Rejected', about: 'Rejected without a reason', off: true }],
  ] as const) {
    it(`${of.status}, ${of.language}: ${expected.about}`, () => expect(templateRowView(of, scene())).to.deep.include(expected));
  }
});

describe('rowAfter', () => {
  for (const [key, current, expected] of [
    ['ArrowDown', -1, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    [' ', 5, 5],
    ['a', 5, undefined],
  ] as const) {
    it(`${key} from ${current}: ${expected}`, () => expect(rowAfter(key, current, 10, 4)).to.equal(expected));
  }

  it('leads nowhere in an empty list', () => expect(rowAfter('Home', -1, 0, 4)).to.equal(undefined));
});
