import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { product } from '../../src/domain/policy.js';
import {
  checkTemplate,
  fillTemplate,
  fixedFields,
  mayEditTemplate,
  templateNameFrom,
  variablesOf,
  withVariable,
  type TemplateText,
} from '../../src/domain/template-rules.js';
import { runs } from '../settings.js';

const invite: TemplateText = {
  kind: 'invite',
  name: 'call_us',
  language: 'en',
  category: 'UTILITY',
  body: 'Hello {{1}}, call us about {{2}}.',
  button: 'Call on WhatsApp',
  examples: ['Ana', 'order 12'],
};

describe('variablesOf', () => {
  for (const [body, count] of [
    ['Hello', 0],
    ['Hello {{1}}', 1],
    ['{{2}} for {{1}}, {{1}}', 2],
    ['{{1}} and {{3}}', 1],
    ['{{2}}', 0],
    ['{{0}} {{name}} {1} {{ 1 }} {{01}}', 0],
    ['{{999999999}}', 0],
  ] as const) {
    it(`${body}: ${count}`, () => expect(variablesOf(body)).to.equal(count));
  }
});

describe('fillTemplate', () => {
  for (const [text, values, expected] of [
    ['Hello {{1}}, about {{2}}', ['Ana', 'order 12'], 'Hello Ana, about order 12'],
    ['{{1}} {{1}}', ['Ana'], 'Ana Ana'],
    ['{{1}} {{2}}', ['Ana'], 'Ana {{2}}'],
    ['{{1}} {{2}}', [' ', 'b'], '{{1}} b'],
    ['{{1}}', ['$& {{1}}'], '$& {{1}}'],
    ['{{0}} {{name}}', ['Ana'], '{{0}} {{name}}'],
  ] as const) {
    it(`${text} with ${values.join(', ')}`, () => expect(fillTemplate(text, values)).to.equal(expected));
  }

  it('leaves no variable of a template whose values are all there', () => {
    const anyValues = fc.array(fc.stringMatching(/^[a-z $&]*[a-z]$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyValues, (values) => {
        const body = values.map((_, index) => `{{${index + 1}}}`).join('-');
        expect(variablesOf(body)).to.equal(values.length);
        expect(fillTemplate(body, values)).to.equal(values.join('-'));
      }),
      runs(1000, 100_000),
    );
  });
});

describe('checkTemplate', () => {
  const faults = (change: Partial<TemplateText>) =>
    checkTemplate({ ...invite, ...change }, product).map(
      ({ field, because, variable }) => `${field}: ${because}${variable ? ` ${variable}` : ''}`,
    );
  const long = (count: number) => 'x'.repeat(count);
  const { button: _, ...plain } = invite;

  for (const [case_, actual, expected] of [
    ['an invite', faults({}), []],
    ['a permission request', checkTemplate({ ...plain, kind: 'request' }, product), []],
    ['name of 512 characters', faults({ name: long(512) }), []],
    ['name of 513 characters', faults({ name: long(513) }), ['name: too-long']],
    ['no name', faults({ name: '' }), ['name: missing']],
    ['name with every kind of character', faults({ name: 'az_09' }), []],
    ['name with a capital', faults({ name: 'Call' }), ['name: characters']],
    ['name with a blank', faults({ name: 'call us' }), ['name: characters']],
    ['no language', faults({ language: ' ' }), ['language: missing']],
    ['category MARKETING', faults({ category: 'MARKETING' }), []],
    ['another category', faults({ category: 'AUTHENTICATION' as 'UTILITY' }), ['category: choice']],
    ['body of 1 character', faults({ body: 'x', examples: [] }), []],
    ['body of 1024 characters', faults({ body: long(1024), examples: [] }), []],
    ['body of 1025 characters', faults({ body: long(1025), examples: [] }), ['body: too-long']],
    ['no body', faults({ body: ' ', examples: [] }), ['body: missing']],
    ['header of 60 characters', faults({ header: long(60) }), []],
    ['header of 61 characters', faults({ header: long(61) }), ['header: too-long']],
    ['footer of 60 characters', faults({ footer: long(60) }), []],
    ['footer of 61 characters', faults({ footer: long(61) }), ['footer: too-long']],
    ['button of 20 characters', faults({ button: long(20) }), []],
    ['button of 21 characters', faults({ button: long(21) }), ['button: too-long']],
    ['button on a permission request', faults({ kind: 'request' }), ['button: not-allowed']],
    ['variables not from 1', faults({ body: 'Hello {{2}}!', examples: [] }), ['body: numbering']],
    ['variables with a gap', faults({ body: 'a {{1}} {{3}} b', examples: ['a'] }), ['body: numbering']],
    ['variables with names', faults({ body: 'a {{1}} {{name}} b', examples: ['a'] }), ['body: numbering']],
    ['an example missing', faults({ examples: ['Ana'] }), ['examples: missing 2']],
    ['an example blank', faults({ examples: ['Ana', ' '] }), ['examples: missing 2']],
    ['an example too many', faults({ examples: ['Ana', 'b', 'c'] }), ['examples: numbering']],
    ['no example at all', faults({ examples: [] }), ['examples: missing 1', 'examples: missing 2']],
    ['a variable at the start', faults({ body: ' {{1}}, hello', examples: ['a'] }), ['body: edge']],
    ['a variable at the end', faults({ body: 'Hello {{1}}\n', examples: ['a'] }), ['body: edge']],
    ['a variable before the last full stop', faults({ body: 'Hello {{1}}.', examples: ['a'] }), []],
    ['two variables without words between', faults({ body: 'Hi {{1}}{{2}}!' }), ['body: touching']],
    ['two variables with a blank between', faults({ body: 'Hi {{1}} {{2}}!' }), []],
    ['a variable in the header', faults({ header: 'Order {{1}}' }), ['header: variable']],
    ['a variable in the footer', faults({ footer: '{{1}}' }), ['footer: variable']],
    ['a variable in the button', faults({ button: 'Call {{1}}' }), ['button: variable']],
    ['several at once', faults({ name: '', footer: long(61) }), ['name: missing', 'footer: too-long']],
  ] as const) {
    it(`${case_}: ${expected.join(', ') || 'fine'}`, () => expect(actual).to.deep.equal(expected));
  }
});

describe('mayEditTemplate', () => {
  for (const [status, ok] of [
    [undefined, true],
    ['approved', true],
    ['rejected', true],
    ['pending', false],
  ] as const) {
    it(`${status ?? 'a new one'}: ${ok ? 'yes' : 'no'}`, () => expect(mayEditTemplate(status && { status }).ok).to.equal(ok));
  }
});

describe('fixedFields', () => {
  for (const [status, fields] of [
    [undefined, []],
    ['rejected', ['kind', 'name', 'language']],
    ['pending', ['kind', 'name', 'language']],
    ['approved', ['kind', 'name', 'language', 'category']],
  ] as const) {
    it(`${status ?? 'a new one'}: ${fields.join(', ') || 'none'}`, () => expect(fixedFields(status && { status })).to.deep.equal(fields));
  }
});

describe('templateNameFrom', () => {
  for (const [words, name] of [
    ['Order follow-up', 'order_follow_up'],
    ['  Rückruf  Größe 2! ', 'ruckruf_gro_e_2'],
    ['order_help', 'order_help'],
    ['طلب', ''],
    ['x'.repeat(600), 'x'.repeat(512)],
  ] as const) {
    it(`${words.slice(0, 20)}: ${name.slice(0, 20) || 'nothing'}`, () => expect(templateNameFrom(words, product)).to.equal(name));
  }

  it('is a name that the platform takes, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(templateNameFrom(words, product)).to.match(/^[a-z0-9_]{0,512}$/);
      }),
      runs(1000, 100_000),
    );
  });
});

describe('withVariable', () => {
  for (const [text, from, to, expected, caret] of [
    ['Hi ', undefined, undefined, 'Hi {{1}}', 8],
    ['Hi {{1}}, about ', undefined, undefined, 'Hi {{1}}, about {{2}}', 21],
    ['Hi NAME, hello', 3, 7, 'Hi {{1}}, hello', 8],
    ['Hi {{1}} and {{3}}', 0, 0, '{{2}}Hi {{1}} and {{3}}', 5],
  ] as const) {
    it(`${text} becomes ${expected}`, () => expect(withVariable(text, from, to)).to.deep.equal({ text: expected, caret }));
  }
});
