import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { phrase } from '../../src/elements/phrase.js';
import { figure, name, say, strong, type Phrase } from '../../src/i18n/phrase.js';

const shown = (sentence: Phrase) => fixture<HTMLElement>(html`<p ${phrase(sentence)}></p>`);

const isolated = (element: HTMLElement) => [...element.querySelectorAll('bdi')].map(({ textContent }) => textContent);

describe('phrase', () => {
  it('is all that an element holds, or stands among other things', async () => {
    const sentence = say`${name('Amara')} ${strong('allowed calls')} for ${figure('7 days')}`;
    const words = 'Amara <b>allowed calls</b> for <span class="figure">7 days</span>';
    expect(await shown(sentence)).dom.to.equal(`<p>${words}</p>`);
    expect(await fixture(html`<p>Today: ${phrase(sentence)}.</p>`)).dom.to.equal(`<p>Today: ${words}.</p>`);
  });

  it('is drawn anew only when it is another one', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (sentence: Phrase) => {
      render(html`<p ${phrase(sentence)}></p>`, place);
      return place.querySelector('b');
    };
    const first = draw(say`${strong('Missed')}: all agents were busy`);
    expect(draw(say`${strong('Missed')}: all agents were busy`)).to.equal(first);
    expect(draw(say`${strong('Missed')}: nobody answered`)).not.to.equal(first);
    expect(place).to.have.text('Missed: nobody answered');
  });

  it('isolates a name where direction could leak out of it, or into it', async () => {
    for (const [who, rest] of [
      ['ليلى', ' asked for permission'],
      ['Amara', ' طلبت الإذن'],
      ['Amara \u202e', ' asked for permission'],
      ['Amara \u2067', ' asked for permission'],
      ['Amara \u200f', ' asked for permission'],
    ] as const)
      expect(isolated(await shown([name(who), rest])), who).to.deep.equal([who]);
  });

  it('leaves a name alone where everything is written from left to right', async () => {
    for (const who of ['Amara', 'José Ñuñez', 'D’Arcy – “Ace”', '7'])
      expect(isolated(await shown([name(who), ' asked for permission'])), who).to.deep.equal([]);
  });

  it('lets a long figure break where a line is too short for it, and no short one', async () => {
    const classOf = async (text: string) => (await shown([figure(text)])).querySelector('span')?.className;
    expect(await classOf('7 days')).to.equal('figure');
    expect(await classOf('Thu 15 Oct 2026, 08:21')).to.equal('figure within');
  });
});
