import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { product } from '../../src/domain/policy.js';
import { checkTemplate, fillTemplate, variablesOf, type TemplateText } from '../../src/domain/template-rules.js';
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
    checkTemplate({ ...invite, ...change }, product).map(({ field, because }) => `${field}: ${because}`);
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
    ['variables not from 1', faults({ body: 'Hello {{2}}', examples: [] }), ['body: numbering']],
    ['variables with a gap', faults({ body: '{{1}} {{3}}', examples: ['a'] }), ['body: numbering']],
    ['variables with names', faults({ body: '{{1}} {{name}}', examples: ['a'] }), ['body: numbering']],
    ['an example missing', faults({ examples: ['Ana'] }), ['examples: missing']],
    ['an example blank', faults({ examples: ['Ana', ' '] }), ['examples: missing']],
    ['an example too many', faults({ examples: ['Ana', 'b', 'c'] }), ['examples: numbering']],
    ['several at once', faults({ name: '', footer: long(61) }), ['name: missing', 'footer: too-long']],
  ] as const) {
    it(`${case_}: ${expected.join(', ') || 'fine'}`, () => expect(actual).to.deep.equal(expected));
  }
});
