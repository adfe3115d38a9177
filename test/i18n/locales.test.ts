import { expect } from '@open-wc/testing';
import { locales } from '../../src/elements/calling/locales.js';
import { product } from '../../src/domain/policy.js';
import { en } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { localeNames } from './all-locales.js';
import { everySentence } from './every-sentence.js';

const english = everySentence(en);

/** Places at which a locale differs from what is expected of it, with what it says there. */
const wrong = (messages: Messages, isWrong: (text: string, place: string) => boolean) =>
  [...everySentence(messages)].filter(([place, text]) => isWrong(text, place)).map(([place, text]) => `${place}: ${text}`);

const markersIn = (text: string) => [...new Set(text.match(/⟨\w+⟩/gu) ?? [])].sort().join();
const endsAsSentence = (text: string, stop: string) => text.replace(/\u2069$/u, '').endsWith(stop);

/** The same in English and elsewhere: names, technical terms, and words that were borrowed. */
const borrowed = /WhatsApp|https|SIP|Marketing|Ticket|Audio|Status|[Tt]emplate|Filter|Offline|Speaker|Edit|min\b|No\b|⟨\w+⟩/gu;
const englishWords =
  /\b(the|and|is|are|was|were|be|been|you|your|it|its|this|that|not|of|from|with|by|can|may|call|calls|called|customer|again|until|window|request|permission|allowed|after|yet|more)\b/iu;

for (const name of localeNames) {
  describe(`the locale ${name}`, () => {
    let words: Messages;
    before(async () => (words = await locales[name].all()));

    it('says something wherever English does, and nowhere else', () => {
      const said = everySentence(words);
      expect([...said.keys()]).to.have.members([...english.keys()]);
      expect(wrong(words, (text, place) => (text === '') !== (english.get(place) === ''))).to.deep.equal([]);
    });

    it('mentions in each sentence whom and what English mentions', () =>
      expect(wrong(words, (text, place) => markersIn(text) !== markersIn(english.get(place) ?? ''))).to.deep.equal([]));

    it('ends as sentences what are sentences', () =>
      expect(
        wrong(words, (text, place) => endsAsSentence(text, words.stop) !== endsAsSentence(english.get(place) ?? '', '.')),
      ).to.deep.equal([]));

    it('says nothing by accident', () =>
      expect(wrong(words, (text) => /undefined|NaN|null|\[object|  | [.,;:!?]|[.,;:]{2}|^\s|\s$/u.test(text))).to.deep.equal([]));

    it('has a button that WhatsApp takes', () => {
      for (const part of [words.permissionModal, words.templateEditor, words.templatePicker])
        expect(part.usualButton.length).to.be.at.most(product.length.button);
    });

    if (name !== 'en')
      it('leaves nothing in English', () => {
        const isEnglish = (text: string, place: string) => {
          const own = text.replaceAll(borrowed, '');
          const isOtherScript = new Intl.Locale(words.locale).maximize().script !== 'Latn';
          return isOtherScript ? /[a-z]{2}/iu.test(own) : englishWords.test(own) || (text === english.get(place) && /\p{L}{2}/u.test(own));
        };
        expect(wrong(words, isEnglish)).to.deep.equal([]);
      });
  });
}
