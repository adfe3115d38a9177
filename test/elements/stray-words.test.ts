import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { rooms } from '../../demo/gallery/rooms.js';
import { pseudoLocale } from '../i18n/pseudo-locale.js';
import { stage } from './every-state.js';
import { strayWords } from './stray-words.js';

/** Says one thing of the catalogue, with a name in it, and three that are not there. */
class Literal extends LitElement {
  protected override render() {
    return html`<p>⟦<bdi>Amara</bdi> called⟧ Amara Okafor · AO · Planted</p>
      <button aria-label="Planted too">${pseudoLocale.callButton.call}</button
      ><input type="text" placeholder=${pseudoLocale.callButton.call} .value=${'Planted as well'} />`;
  }
}
customElements.define('a-literal', Literal);

describe('every word on the screen', () => {
  for (const room of rooms)
    it(`of <${room.tag}> is of the catalogue, or was written by somebody, in ${room.scenes.length} states`, async function () {
      this.timeout(120_000);
      const stray = new Map<string, readonly string[]>();
      for (const scene of room.scenes) {
        const desk = await stage(room, scene, pseudoLocale);
        const words = strayWords(desk, scene);
        if (words.length > 0) stray.set(scene.name, words);
        desk.remove();
      }
      expect(Object.fromEntries(stray)).to.deep.equal({});
    });

  it('is looked for: a planted one is found', async () => {
    const place = await fixture<HTMLElement>(html`<div><a-literal></a-literal></div>`);
    expect(strayWords(place, { name: 'planted' })).to.deep.equal([
      'a-literal p: Amara Okafor · AO · Planted',
      'a-literal button[aria-label]: Planted too',
      'a-literal input.value: Planted as well',
    ]);
  });
});
