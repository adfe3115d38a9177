import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { rooms } from '../../demo/gallery/rooms.js';
import type { Room, Scene } from '../../demo/gallery/scene.js';
import type { ShownDesk } from '../../demo/gallery/shown-desk.js';
import { desk, emptyEditing, quiet, shelf } from '../../demo/gallery/states.js';
import { safeHref } from '../../src/elements/safe-href.js';
import { en } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { eventually } from '../eventually.js';
import { stage } from './every-state.js';
import { settled } from './settled.js';
import { executions, kindsOf, madeOfText, readable } from './executed.js';
import { rewritten, sentencesOf, written } from './hostile-words.js';
import { describedElements } from './manifest.js';
import { everyScriptText } from './script-texts.js';

/** Everything that somebody wrote in a scene reads otherwise. */
const told = ({ state, calling, templates, then, ...scene }: Scene, write: (field: string) => string): Scene => ({
  ...scene,
  state: rewritten({ ...quiet, ...state }, write),
  calling: rewritten({ ...desk, ...calling }, write),
  templates: rewritten({ list: { templates: shelf, ...templates?.list }, editing: { ...emptyEditing, ...templates?.editing } }, write),
  ...(then && { then: rewritten(then, write) }),
});

/** What is read, whatever became of its spaces. */
const plain = (text: string) => text.replaceAll(/[\s\u2066-\u2069\u200e]+/g, ' ').trim();
const reads = (shown: ParentNode) => plain([...readable(shown)].join('\n'));

/** What our templates make where a text is of another kind: a figure, a name, an icon in place of initials. */
const ours = ['span', 'bdi', 'b', 'p', 'button', 'mark', 'svg', 'path', 'circle'];

const mark = (field: string) => `Wrote ${field}`;

interface Showing {
  readonly scene: Scene;
  readonly fields: readonly string[];
}

/** A few scenes in which together every field is shown that any scene of this room shows, with the fields that each shows. */
async function showing(room: Room): Promise<readonly Showing[]> {
  const all: Showing[] = [];
  for (const scene of room.scenes) {
    const shown = await stage(room, told(scene, mark), en);
    const words = reads(shown);
    all.push({ scene, fields: [...written].filter((field) => words.includes(mark(field))) });
    shown.remove();
  }
  const chosen: Showing[] = [];
  const isMissing = (field: string) => !chosen.some(({ fields }) => fields.includes(field));
  for (;;) {
    const [best] = all.toSorted((one, other) => other.fields.filter(isMissing).length - one.fields.filter(isMissing).length);
    if (!best || (chosen.length > 0 && !best.fields.some(isMissing))) return chosen;
    chosen.push(best);
  }
}

/** Shows a scene anew where another one of its kind is shown. */
async function turn(shown: ShownDesk, { tag }: Room, scene: Scene, words: Messages): Promise<void> {
  shown.show(scene, words);
  await settled(shown);
  const element = shown.querySelector<HTMLElement>(tag);
  const dialog = element?.shadowRoot?.querySelector('dialog');
  if (!element || !dialog || dialog.open) return;
  await scene.after?.(element);
  await settled(shown);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

describe(`each of ${everyScriptText.length} texts that would be code`, () => {
  for (const room of rooms) {
    it(`is a text wherever <${room.tag}> shows what somebody wrote, or says a sentence of a host’s locale`, async function () {
      this.timeout(900_000);
      const count = executions();
      for (const { scene, fields } of await showing(room)) {
        const shown = await stage(room, told(scene, mark), en);
        const known = new Set([...kindsOf(shown), ...ours]);
        for (const text of everyScriptText) {
          const asWritten = told(scene, () => text);
          await turn(shown, room, asWritten, en);
          expect(madeOfText(shown, known), text).to.deep.equal([]);
          if (fields.includes('name')) expect(reads(shown)).to.contain(plain(text).split(' ')[0]);
          await turn(shown, room, asWritten, sentencesOf(en, text));
          expect(madeOfText(shown, known), text).to.deep.equal([]);
          expect(reads(shown)).to.contain(plain(text));
        }
        shown.remove();
      }
      await pause();
      expect(count()).to.equal(0);
    });
  }

  it('is a text in every attribute of every element', async function () {
    this.timeout(900_000);
    const count = executions();
    for (const { tagName, attributes = [] } of await describedElements()) {
      const room = rooms.find(({ tag }) => tag === tagName);
      const shown = room ? await stage(room, room.scenes[0]!, en) : await fixture<HTMLElement>(html`<p><wa-calling></wa-calling></p>`);
      const known = new Set([...kindsOf(shown), ...ours]);
      for (const text of everyScriptText) {
        for (const { name } of attributes) shown.querySelector(tagName)!.setAttribute(name, text);
        await settled(shown);
        expect(madeOfText(shown, known), `${tagName} ${text}`).to.deep.equal([]);
      }
      shown.remove();
    }
    await pause();
    expect(count()).to.equal(0);
  });

  it('is no address, unless it leads to https, mailto or tel', () => {
    const followed = everyScriptText.map((text) => safeHref(text)).filter((href) => href !== undefined);
    expect(followed.filter((href) => !/^(https|mailto|tel):/.test(href))).to.deep.equal([]);
  });
});

describe('a careless element', () => {
  class Careless extends LitElement {
    text = '';
    protected override render() {
      // eslint-disable-next-line no-restricted-syntax, no-restricted-properties -- the holes that the test must find
      return html`<a href=${this.text}>${document.createRange().createContextualFragment(this.text)}</a>`;
    }
  }
  customElements.define('a-careless-one', Careless);

  it('is caught: what it makes of a text is seen, and what runs is counted', async () => {
    const count = executions();
    const place = await fixture<HTMLElement>(html`<p><a-careless-one .text=${'<img src=x onerror=pwned()>'}></a-careless-one></p>`);
    expect(madeOfText(place, new Set(['a']))).to.deep.equal(['<img>', '<img onerror=pwned()>']);
    await eventually(() => count() === 1, 'it runs');
    const careless = await fixture<Careless>(html`<a-careless-one .text=${'javascript:pwned()'}></a-careless-one>`);
    expect(madeOfText(careless.parentElement!, new Set(['a']))).to.deep.equal(['<a href=javascript:pwned()>']);
    careless.shadowRoot!.querySelector('a')!.click();
    await eventually(() => count() === 2, 'the address runs');
  });
});
