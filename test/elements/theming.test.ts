import { expect, fixture, html } from '@open-wc/testing';
import { rooms } from '../../demo/gallery/rooms.js';
import type { Room, Scene } from '../../demo/gallery/scene.js';
import type { ShownDesk } from '../../demo/gallery/shown-desk.js';
import { usualTokens } from '../../demo/theming/usual-tokens.js';
import { define } from '../../src/define.js';
import { en } from '../../src/i18n/en.js';
import { stage } from './every-state.js';
import { settled, shadowRootsIn } from './settled.js';
import { HostStyles, lookOf, nodesIn } from './host-styles.js';
import { describedElements, namesOf } from './manifest.js';

const styles = new HostStyles();
afterEach(() => styles.set(''));
after(() => styles.remove());

const described = new Map((await describedElements()).map((element) => [element.tagName, element]));

/** A scene as it is, as it ends, and with all open that a press unfolds. */
async function* looksOf(room: Room, scene: Scene): AsyncGenerator<ShownDesk> {
  const shown = await stage(room, scene, en);
  yield shown;
  if (scene.then) {
    shown.turn(scene.then);
    await settled(shown);
    yield shown;
  }
  for (const node of nodesIn(shown)) if (node.matches("button[aria-expanded='false'], button.link")) node.click();
  await settled(shown);
  yield shown;
  shown.remove();
}

/** `wide` says that the host's rule holds. */
const rule = 'outline: 7px dashed red';
const isWide = (node: Element) => getComputedStyle(node).outlineWidth === '7px';

const sizes = (shown: ParentNode, host: Element) =>
  [host, ...nodesIn(shown)].map((node) => {
    const { maxInlineSize, maxBlockSize, minInlineSize, minBlockSize } = getComputedStyle(node);
    return [maxInlineSize, maxBlockSize, minInlineSize, minBlockSize].join();
  });

describe('a host', () => {
  for (const room of rooms)
    it(`restyles every part, state and property of <${room.tag}> that is documented`, async function () {
      this.timeout(300_000);
      const { cssParts, cssStates, cssProperties } = described.get(room.tag) ?? {};
      const selectors = new Set([
        ...namesOf(cssParts).map((part) => `::part(${part})`),
        ...namesOf(cssStates).map((state) => `:state(${state})`),
      ]);
      const own = new Set(namesOf(cssProperties).filter((name) => !name.startsWith('--wa-calling-')));
      for (const scene of room.scenes) {
        if (selectors.size + own.size === 0) break;
        for await (const shown of looksOf(room, scene)) {
          const host = shown.querySelector<HTMLElement>(room.tag)!;
          for (const selector of selectors) {
            styles.set(`${room.tag}${selector} { ${rule} }`);
            if ([...shown.querySelectorAll(room.tag), ...nodesIn(shown)].some(isWide)) selectors.delete(selector);
          }
          styles.set('');
          const before = sizes(shown, host).join();
          for (const name of own) {
            host.style.setProperty(name, '123px');
            if (sizes(shown, host).join() !== before) own.delete(name);
            host.style.removeProperty(name);
          }
        }
      }
      expect([...selectors, ...own]).to.deep.equal([]);
    });

  it('reaches the look of the elements with every theme property', async function () {
    this.timeout(300_000);
    const probes = new Map([...usualTokens].map(([name, usual], index) => [name, probe(usual, index)]));
    // sizes that derive from another one are set in a second round
    for (const round of [(name: string) => name !== 'size-m', (name: string) => name === 'size-m']) {
      const wanted = new Map([...probes].filter(([name]) => round(name)));
      styles.set(`:root { ${[...wanted].map(([name, { set }]) => `--wa-calling-${name}: ${set};`).join(' ')} }`);
      for (const room of rooms) {
        for (const scene of room.scenes) {
          if (wanted.size === 0) break;
          const shown = await stage(room, scene, en);
          const seen = [...nodesIn(shown)]
            .flatMap((node) =>
              [undefined, '::after', '::backdrop'].flatMap((pseudo) => [...lookOf(node, pseudo), getComputedStyle(node).inlineSize]),
            )
            .join('\n');
          const rules = pointerRules(shown);
          for (const [name, { seen: value }] of wanted) if (seen.includes(value) || rules.includes(`var(--_${name})`)) wanted.delete(name);
          shown.remove();
        }
      }
      expect([...wanted.keys()]).to.deep.equal([]);
    }
  });

  for (const [what, css] of Object.entries({
    'Tailwind’s preflight':
      '*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit } ol, ul { list-style: none } svg, img { display: block; vertical-align: middle } button, input, textarea { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background: transparent; opacity: 1 }',
    'rules for everything':
      'body * { color: red; font: italic 700 31px / 3 serif; letter-spacing: 3px; word-spacing: 9px; text-align: center; text-indent: 3em; text-transform: uppercase; white-space: pre; word-break: break-all; overflow-wrap: anywhere; -webkit-text-fill-color: red } body { font-size: 31px }',
    'important rules for everything':
      'body * { color: red !important; font: italic 700 31px / 3 serif !important; letter-spacing: 3px !important; text-align: center !important; text-transform: uppercase !important; white-space: pre !important; overflow-wrap: anywhere !important; -webkit-text-fill-color: red !important; padding: 0 !important; box-sizing: content-box !important }',
  }))
    it(`has ${what} without any of it reaching in`, async function () {
      this.timeout(300_000);
      for (const room of rooms) {
        const shown = await stage(room, room.scenes.find(({ after }) => after) ?? room.scenes.at(-1)!, en);
        const look = () =>
          nodesIn(shown).flatMap((node) => lookOf(node).map((each) => `${room.tag} ${node.localName}.${node.className} ${each}`));
        const before = look();
        styles.set(css);
        const now = look();
        styles.set('');
        expect(now.filter((each, index) => each !== before[index])).to.deep.equal([]);
        shown.remove();
      }
    });

  it('keeps its own look: nothing reaches out', async () => {
    const page = await fixture<HTMLElement>(html`<section><p>Beside</p></section>`);
    const beside = page.querySelector('p')!;
    const sheets = () => document.adoptedStyleSheets.length + document.styleSheets.length;
    const before = [lookOf(beside), lookOf(page), lookOf(document.body), sheets()];
    for (const room of rooms) page.append(document.createElement(room.tag));
    await settled(page);
    expect([lookOf(beside), lookOf(page), lookOf(document.body), sheets()]).to.deep.equal(before);
  });

  it('finds in docs/theming.md nothing that is not there, and every rule of it is understood', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const blocks = [...text.matchAll(/^```css\n([\s\S]*?)^```$/gm)].map(([, css = '']) => css);
    expect(blocks.length).to.be.greaterThan(3);
    const known = new Set([...usualTokens.keys()].map((name) => `--wa-calling-${name}`));
    for (const { cssProperties } of described.values()) for (const name of namesOf(cssProperties)) known.add(name);
    for (const css of blocks) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      expect(sheet.cssRules.length, css).to.equal(css.split('{').length - 1);
      for (const each of sheet.cssRules) expect((each as CSSStyleRule).style.length, each.cssText).to.be.greaterThan(0);
      for (const [name] of css.matchAll(/--wa-[\w-]+/g)) expect([...known], css).to.include(name);
      for (const [, tag = '', part] of css.matchAll(/(wa-[\w-]+)(?::state\([\w-]+\))?::part\(([\w-]+)\)/g))
        expect(namesOf(described.get(tag)?.cssParts), tag).to.include(part);
      for (const [, tag = '', state] of css.matchAll(/(wa-[\w-]+):state\(([\w-]+)\)/g))
        expect(namesOf(described.get(tag)?.cssStates), tag).to.include(state);
    }
  });

  it('gives the elements the font of the page as docs/theming.md says', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const css = /^```css\n([^`]*--my-font[\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
    styles.set(css);
    const shown = await stage(rooms[0]!, rooms[0]!.scenes[0]!, en);
    const fonts = new Set(nodesIn(shown).map((node) => getComputedStyle(node).fontFamily));
    expect([...fonts]).to.deep.equal([getComputedStyle(document.body).fontFamily]);
    expect([...fonts].join()).to.include('Verdana');
  });

  it('that counts in tenths of the root’s font has text and controls of the usual size', async () => {
    styles.set(':root { font-size: 62.5% }');
    for (const room of rooms) {
      const shown = await stage(room, room.scenes[0]!, en);
      expect(getComputedStyle(shown.querySelector(room.tag)!).fontSize, room.tag).to.equal('14px');
      const small = nodesIn(shown).filter(
        (node) => node.matches('button') && node.checkVisibility() && node.getBoundingClientRect().height < 24,
      );
      expect(small.map(({ textContent, clientHeight }) => [room.tag, textContent?.trim(), clientHeight])).to.deep.equal([]);
      shown.remove();
    }
  });

  it('gives an element its room before its code is there, and takes it back then', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const css = /^```css\n(wa-call-button:not\(:defined\)[\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
    styles.set(css.replaceAll('wa-', 'unready-'));
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const [button, panel] = ['unready-call-button', 'unready-call-panel'].map((tag) => page.appendChild(document.createElement(tag)));
    expect(getComputedStyle(button!).minInlineSize).to.equal('120px');
    expect(getComputedStyle(panel!).display).to.equal('none');
    define({ prefix: 'unready' });
    expect(getComputedStyle(button!).minInlineSize).to.equal('0px');
    expect(getComputedStyle(panel!).display).to.equal('block');
  });
});

/** A value that nothing has by itself, as it is set and as a browser tells it. */
function probe(usual: string, index: number): { readonly set: string; readonly seen: string } {
  const same = (value: string) => ({ set: value, seen: value });
  if (/^(light-dark|#|rgb)/.test(usual)) return same(`rgb(1, 2, ${index})`);
  if (usual.includes('light-dark')) return { set: `0 0 ${index}px rgb(3, 2, 1)`, seen: `rgb(3, 2, 1) 0px 0px ${index}px` };
  if (usual.includes('sans-serif')) return same('Probe');
  if (usual.endsWith('ms')) return { set: `${1000 + index}ms`, seen: `${(1000 + index) / 1000}s` };
  if (usual.startsWith('cubic')) return same('cubic-bezier(0.11, 0.12, 0.13, 0.14)');
  return same(`${200 + index}.5px`);
}

/** Rules for the pointer and the focus that fit something shown: no test can hover. */
function pointerRules(shown: ParentNode): string {
  return [...shadowRootsIn(shown)]
    .flatMap((root) =>
      root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((each): each is CSSStyleRule => each instanceof CSSStyleRule && /:hover|:focus-visible/.test(each.selectorText))
        .filter(({ selectorText }) => root.querySelector(selectorText.replaceAll(/:hover|:focus-visible/g, ':not(:hover)'))),
    )
    .map(({ cssText }) => cssText)
    .join('\n');
}
