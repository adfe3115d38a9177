import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../../src/define/call-button.js';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { ar } from '../../../src/i18n/ar.js';
import { en } from '../../../src/i18n/en.js';
import { es } from '../../../src/i18n/es.js';
import { formatOf } from '../../../src/i18n/format.js';
import { ptBR } from '../../../src/i18n/pt-BR.js';
import { eventually } from '../../eventually.js';
import { fakeCalling } from './fake-calling.js';

const at = Date.UTC(2026, 9, 20, 14, 5);

/** A desk inside of whatever the test puts around it, once it says something. */
async function desk(lang?: string, around = (inside: unknown) => html`<div>${inside}</div>`) {
  const { calling } = fakeCalling();
  const root = await fixture<HTMLElement>(
    around(
      html`<wa-calling .calling=${calling} lang=${ifDefined(lang)} time-zone="UTC"
        ><wa-call-button conversation="c1"></wa-call-button
      ></wa-calling>`,
    ),
  );
  const element = (root.shadowRoot ?? root.parentElement!).querySelector<WaCalling>('wa-calling')!;
  await eventually(() => element.desk.messages !== undefined, 'the words');
  const button = element.querySelector<LitElement>('wa-call-button')!;
  return {
    element,
    button,
    root,
    call: () => element.desk.messages!.callButton.call,
    says: (words: string) => eventually(() => element.desk.messages!.callButton.call === words, words),
    moment: () => formatOf(element.desk.messages!).moment(at),
  };
}

describe('wa-calling lang', () => {
  const { documentElement: page } = document;
  afterEach(() => {
    page.lang = 'en';
    page.removeAttribute('dir');
  });

  const tags = [
    ['en', 'Call'],
    ['hi-IN', 'कॉल करें'],
    ['pt-BR', 'Ligar'],
    ['pt-PT', 'Ligar'],
    ['es-MX', 'Llamar'],
    ['id', 'Telepon'],
    ['in', 'Telepon'],
    ['ar-EG', 'اتصال'],
    ['ES', 'Llamar'],
    ['pt_BR', 'Ligar'],
    ['hi-Latn', 'Call'],
    ['xx', 'Call'],
    ['not a language', 'Call'],
    ['', 'Call'],
  ] as const;
  for (const [tag, word] of tags)
    it(`speaks to "${tag}" with "${word}"`, async () => {
      const it = await desk(tag);
      await it.says(word);
    });

  it('is that of the nearest around it, else of the page', async () => {
    page.lang = 'id';
    expect((await desk()).call()).to.equal('Telepon');
    const around = (inside: unknown) => html`<div lang="es"><p>${inside}</p></div>`;
    expect((await desk(undefined, around)).call()).to.equal('Llamar');
  });

  it('is found through shadow roots', async () => {
    page.lang = 'es';
    const host = await fixture<HTMLElement>(html`<div lang="pt"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('wa-calling');
    inside.calling = fakeCalling().calling;
    root.append(inside);
    await eventually(() => inside.desk.messages?.callButton.call === 'Ligar', 'Portuguese');
    host.lang = 'hi';
    await eventually(() => inside.desk.messages?.callButton.call === 'कॉल करें', 'Hindi');
  });

  it('changes at run time, wherever it is said, and the elements with it', async () => {
    const it = await desk();
    page.lang = 'es';
    await it.says('Llamar');
    it.element.parentElement!.lang = 'pt';
    await it.says('Ligar');
    it.element.lang = 'hi';
    await it.says('कॉल करें');
    it.element.removeAttribute('lang');
    await it.says('Ligar');
    await it.button.updateComplete;
    expect(it.button.shadowRoot!.textContent).to.contain('Pedir para ligar');
  });

  it('is the last that was asked for, whatever arrives first', async () => {
    const it = await desk('en');
    for (const lang of ['id', 'es', 'hi', 'ar', 'pt', 'es']) it.element.lang = lang;
    await it.says('Llamar');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(it.call()).to.equal('Llamar');
  });

  it('is followed no more by a desk that is gone, and again by one that returns', async () => {
    const it = await desk();
    const { parentElement: place } = it.element;
    it.element.remove();
    page.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(it.call()).to.equal('Call');
    place!.append(it.element);
    await it.says('Llamar');
  });

  it('has dates as its region writes them, with the digits of the words', async () => {
    const written = async (lang: string) => (await desk(lang)).moment();
    expect(await written('en')).to.equal('Tue 20 Oct, 14:05');
    expect(await written('en-US')).to.match(/Tue, Oct 20,? (at )?2:05\sPM/u);
    expect(await written('es')).to.equal('mar, 20 oct, 14:05');
    expect(await written('es-MX')).to.match(/^mar,? 20.* oct,? (14|2):05/u); // by 12 hours since CLDR 43
    expect(await written('ar-EG')).to.match(/20 أكتوبر.* 2:05/u);
    expect(await written('ar-SA')).to.match(/20 أكتوبر/u);
    expect(await written('hi-IN-u-nu-deva')).to.match(/20 .* 2:05/u);
  });

  it('and its direction are told to assistive technology and layout where the page has others', async () => {
    const it = await desk('ar');
    await it.button.updateComplete;
    expect([it.button.getAttribute('dir'), it.button.lang]).to.deep.equal(['rtl', '']);
    it.element.lang = 'xx';
    await it.says('Call');
    expect([it.button.getAttribute('dir'), it.button.lang]).to.deep.equal([null, 'en-GB']);
    it.element.lang = 'en';
    await eventually(() => !it.button.hasAttribute('lang'), 'no lang of its own');
  });

  it('and are told so too where the page turns while it is shown', async () => {
    const it = await desk('en');
    page.dir = 'rtl';
    await eventually(() => it.button.dir === 'ltr', 'from left to right');
    page.dir = 'ltr';
    await eventually(() => !it.button.hasAttribute('dir'), 'as the page');
  });

  it('leaves alone the direction that the page or the host gives', async () => {
    page.dir = 'rtl';
    const it = await desk('ar');
    expect(it.button.hasAttribute('dir')).to.equal(false);
    it.button.dir = 'rtl';
    it.element.lang = 'en';
    await it.says('Call');
    expect(it.button.dir).to.equal('rtl');
  });
});

describe('wa-calling messages', () => {
  it('puts the host’s own sentences in place of the locale’s, in every language', async () => {
    const it = await desk('es');
    it.element.messages = { callButton: { call: 'Marcar' } };
    await it.says('Marcar');
    expect(it.element.desk.messages!.callButton.askToCall).to.equal('Pedir permiso');
    it.element.lang = 'pt';
    await eventually(() => it.element.desk.messages!.callButton.askToCall === 'Pedir para ligar', 'Portuguese');
    expect(it.call()).to.equal('Marcar');
    it.element.messages = undefined;
    await it.says('Ligar');
  });

  it('does so too in what only the larger elements say', async () => {
    const it = await desk('es');
    it.element.messages = { incomingCall: { answer: 'Contestar ya' } };
    await eventually(() => it.element.desk.allMessages()?.incomingCall.answer === 'Contestar ya', 'the host’s word');
    expect(it.element.desk.allMessages()?.callPanel).to.deep.equal(es.callPanel);
  });

  it('speaks a whole locale as it is, and asks for no other', async () => {
    const { calling } = fakeCalling();
    const own = { ...ptBR, callButton: { ...ptBR.callButton, call: 'Chamar' } };
    const element = await fixture<WaCalling>(html`<wa-calling .calling=${calling} .messages=${own} lang="xx"></wa-calling>`);
    await eventually(() => element.desk.messages?.callButton.call === 'Chamar', 'its words');
    expect(element.desk.messages!.locale).to.equal('pt-BR');
    element.messages = ar;
    await eventually(() => element.desk.messages === ar, 'the other one');
    expect(element.desk.allMessages()).to.equal(ar);
    element.messages = undefined;
    await eventually(() => element.desk.messages!.callButton.call === en.callButton.call, 'the page’s language');
  });
});
