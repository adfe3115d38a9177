import { expect } from '@open-wc/testing';
import { templateBodyOf } from '../../src/domain/template-from-text.js';

describe('templateBodyOf', () => {
  for (const [text, name, body] of [
    ['Hi Amara, may we call you?', 'Amara', 'Hi {{1}}, may we call you?'],
    ['Guten Morgen Amara – passt es?', 'Amara', 'Guten Morgen {{1}} – passt es?'],
    ['  Hi Amara!\nMay we call? ', 'Amara', 'Hi {{1}}!\nMay we call?'],
    ['Hi \u2068أمارا\u2069, may we call?', '\u2068أمارا\u2069', 'Hi {{1}}, may we call?'],
    ['مرحباً أمارا، هل يمكننا الاتصال؟', 'أمارا', 'مرحباً {{1}}، هل يمكننا الاتصال؟'],
    ['Hi Amara, is Amara the name on the bell?', 'Amara', 'Hi {{1}}, is Amara the name on the bell?'],
    ['Amara, may we call you?', 'Amara', 'Amara, may we call you?'],
    ['Good news. Amara, it has come.', 'Amara', 'Good news. Amara, it has come.'],
    ['May we call Amara about the table?', 'Amara', 'May we call Amara about the table?'],
    ['Hi Amara-Lou, may we call?', 'Amara', 'Hi Amara-Lou, may we call?'],
    ['Hi Amara, about {{2}}', 'Amara', 'Hi Amara, about {{2}}'],
    ['Hi Amara, may we call?', undefined, 'Hi Amara, may we call?'],
    ['May we call?', 'Amara', 'May we call?'],
  ] as const)
    it(`${JSON.stringify(text)} for ${name ?? 'nobody'}: ${JSON.stringify(body)}`, () => expect(templateBodyOf(text, name)).to.equal(body));
});
