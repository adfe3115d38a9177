import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import '../demo/gallery/shown-desk.js';
import { now, over, allowed, windowClosed, ready } from '../demo/gallery/states.js';
import type { Scene } from '../demo/gallery/scene.js';
import type { AskingModal } from '../src/calling/context.js';
import { define } from '../src/define.js';
import { en } from '../src/i18n/en.js';
import { settled } from './elements/settled.js';
import { describedElements, namesOf } from './elements/manifest.js';
import { eventually } from './eventually.js';

/** Every element, with what a host may set on it. */
const elements = async () =>
  (await describedElements()).map(({ tagName, members = [] }) => ({
    tag: tagName.slice('wa-'.length),
    fields: namesOf(members.filter(({ attribute }) => attribute !== undefined)),
  }));

/** Elements of this prefix at a desk that stands still in this scene. */
async function shown(content: string, scene: Scene): Promise<HTMLElement> {
  const desk = document.createElement('shown-desk');
  desk.append(...content.split(' ').map((tag) => Object.assign(document.createElement(tag), { conversation: 'c1' })));
  document.body.append(desk);
  desk.show(scene, en);
  await settled(desk);
  return desk;
}

const inside = (element: Element | null | undefined, selector: string) => element?.shadowRoot?.querySelector(selector);

describe('define', () => {
  afterEach(() => document.querySelector('shown-desk')?.remove());

  it('registers every element under the host’s prefix, and may be asked again', async () => {
    define({ prefix: 'acme' });
    define({ prefix: 'acme2' });
    for (const { tag } of await elements()) {
      expect(customElements.get(`acme-${tag}`), tag).to.be.a('function');
      expect(customElements.get(`acme2-${tag}`), tag).not.to.equal(customElements.get(`acme-${tag}`));
      expect(customElements.get(`wa-${tag}`), tag).to.equal(undefined);
    }
  });

  for (const prefix of ['', 'Acme', '1a', 'acme-calls', 'a b', '<img>'])
    it(`says that "${prefix}" is no prefix`, () => expect(() => define({ prefix })).to.throw(TypeError, 'is no prefix'));

  it('has elements show one another by it: the modal, its picker, the create screen', async () => {
    define({ prefix: 'acme3' });
    const desk = await shown('acme3-call-button', { name: '', state: windowClosed });
    const button = desk.querySelector('acme3-call-button');
    inside(button, 'button')?.dispatchEvent(new MouseEvent('click'));
    const modal = document.createElement('acme3-permission-modal') as HTMLElement & AskingModal & { conversation: string };
    modal.conversation = 'c1';
    desk.append(modal);
    await settled(desk);
    await modal.ask('c1', document.body);
    await settled(desk);
    const picker = inside(modal, '[part=picker]');
    expect(picker?.localName).to.equal('acme3-template-picker');
    await eventually(() => inside(picker, '[part~=create]') ?? inside(picker, 'button'), 'the picker has its buttons');
    expect(customElements.get('wa-permission-modal'), 'nothing else was registered').to.equal(undefined);
  });

  it('has a call card offer the call button of its own prefix', async () => {
    define({ prefix: 'acme4' });
    const call = over({ status: 'unanswered' }, { spoke: false });
    const desk = await shown('acme4-call-panel', { name: '', state: { ...allowed, call }, calling: { calls: [call], readiness: ready } });
    expect(inside(desk.querySelector('acme4-call-panel'), '[part=call-again]')?.localName).to.equal('acme4-call-button');
    expect(call.endedAt).to.equal(now);
  });
});

describe('an element that is there before its code', () => {
  it('takes every property that was set meanwhile, and asks its setter for it from then on', async () => {
    const early = (await elements()).map(({ tag, fields }) => {
      const element = document.createElement(`early-${tag}`) as HTMLElement & Record<string, unknown>;
      for (const field of fields) element[field] = `set ${field}`;
      document.body.append(element);
      return { element, fields };
    });
    define({ prefix: 'early' });
    for (const { element, fields } of early) {
      await (element as unknown as ReactiveElement).updateComplete;
      expect(fields.length, element.localName).to.be.greaterThan(0);
      for (const field of fields) {
        expect(element[field], `${element.localName} ${field}`).to.equal(`set ${field}`);
        expect(Object.hasOwn(element, field), `${element.localName} ${field}`).to.equal(false);
      }
      element.remove();
    }
  });
});
