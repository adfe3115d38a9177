import { expect } from '@open-wc/testing';
import { suggestedValues, templatePieces } from '../../src/domain/template-values.js';

describe('suggestedValues', () => {
  for (const [body, name, expected] of [
    ['Hi {{1}}, about {{2}}.', 'Amara', ['Amara', '']],
    ['Guten Morgen, {{1}}, passt es?', 'Amara', ['Amara']],
    ['مرحباً {{1}}، هل يمكننا', 'أمارا', ['أمارا']],
    ['Hi {{1}}, hello.', undefined, ['']],
    ['Your order {{1}} has come. ', 'Amara', ['']],
    ['Hi {{1}}!', 'Amara', ['Amara']],
    ['About your last order with us, {{1}}, may we call?', 'Amara', ['']],
    ['Good news! {{1}} is ready', 'Amara', ['']],
    ['Order: {{1}} is ready', 'Amara', ['']],
    ['Dear {{2}} and {{1}}.', 'Amara', ['', '']],
    ['Hello', 'Amara', []],
  ] as const) {
    it(`${body} for ${name ?? 'nobody'}: ${JSON.stringify(expected)}`, () =>
      expect(suggestedValues({ body, examples: ['Ana'] }, name)).to.deep.equal(expected));
  }

  it('guesses no name where the example is a number', () => {
    expect(suggestedValues({ body: 'Order {{1}}, which we have', examples: ['48213'] }, 'Amara')).to.deep.equal(['']);
  });
});

describe('templatePieces', () => {
  it('marks what is filled in and what is missing', () => {
    expect(templatePieces('Hi {{1}}, about {{2}}.{{x}}', ['Amara', ' '])).to.deep.equal([
      { text: 'Hi ' },
      { text: 'Amara', variable: 'filled' },
      { text: ', about ' },
      { text: '{{2}}', variable: 'gap' },
      { text: '.{{x}}' },
    ]);
  });
});
