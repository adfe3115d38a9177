import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/call-button.js';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { en } from '../../../src/i18n/en.js';
import { consoleWarnings } from '../../console-warnings.js';
import { eventually } from '../../eventually.js';
import { fakeCalling } from './fake-calling.js';

/** A Spanish page whose host says this, as a page without TypeScript may. */
async function desk(messages: unknown) {
  const { calling } = fakeCalling();
  const element = await fixture<WaCalling>(
    html`<wa-calling .calling=${calling} .messages=${messages} lang="es" time-zone="UTC">
      <wa-call-button conversation="c1"></wa-call-button>
    </wa-calling>`,
  );
  await eventually(() => element.desk.messages !== undefined, 'the words');
  const button = element.querySelector<LitElement>('wa-call-button')!;
  await button.updateComplete;
  return { element, words: element.desk.messages!, button: button.shadowRoot! };
}

describe('wa-calling messages, as nobody should give them', () => {
  const said = consoleWarnings();
  const isSaid = (line: string) => eventually(() => said.includes(`[wa-calling] ${line}`), line);

  for (const none of [null, undefined])
    it(`says nothing of its own with ${none}`, async () => {
      const { element, words } = await desk(none);
      expect(words.callButton.call).to.equal('Llamar');
      element.messages = { callButton: { call: 'Marcar' } };
      await eventually(() => element.desk.messages!.callButton.call === 'Marcar', 'the host’s word');
      element.messages = none;
      await eventually(() => element.desk.messages!.callButton.call === 'Llamar', 'the page’s');
      expect(said).to.deep.equal([]);
    });

  it('takes a locale that lacks sentences as some of them, over the page’s language, and says what it lacks', async () => {
    const { words, button } = await desk({ locale: 'fr', direction: 'rtl', callButton: { call: 'Appeler' } });
    const { locale, direction, callButton } = words;
    expect([locale, direction]).to.deep.equal(['es', 'ltr']);
    expect([callButton.call, callButton.askToCall]).to.deep.equal(['Appeler', 'Pedir permiso']);
    expect(button.textContent).to.contain('Pedir permiso');
    await eventually(() => said.length > 0, 'a warning');
    expect(said.join()).to.match(/messages has a locale, but is none as a whole: stop, time, reasons, .*templatePicker lacking or wrong/u);
  });

  for (const wrong of [{ locale: 'not a locale' }, { timeZone: 'Nowhere/Else' }])
    it(`writes no date with ${JSON.stringify(wrong)}, which Intl would throw at`, async () => {
      const { words } = await desk({ ...en, ...wrong });
      expect([words.locale, words.timeZone, words.callButton.call]).to.deep.equal(['es', 'UTC', 'Call']);
      await isSaid(
        `messages has a locale, but is none as a whole: ${Object.keys(wrong).join()} lacking or wrong. The page's language says what it lacks.`,
      );
    });

  it('leaves out what is no sentence where one belongs, and names it', async () => {
    const { words, button } = await desk({ callButton: 'x', person: null, callSummary: { title: 'Nota', activities: 'many' } });
    expect(words.callButton.call).to.equal('Llamar');
    expect(button.textContent).to.contain('Pedir permiso');
    expect([words.callSummary.title, words.callSummary.activities(2)]).to.deep.equal(['Nota', 'Ver 2 actividades']);
    await isSaid('messages.callButton is of another kind than what it replaces, and left out.');
    await isSaid('messages.callSummary.activities is of another kind than what it replaces, and left out.');
  });

  it('speaks the page’s language where it is none at all', async () => {
    const { words } = await desk('fr');
    expect(words.callButton.call).to.equal('Llamar');
    await isSaid('messages is of another kind than what it replaces, and left out.');
  });
});
