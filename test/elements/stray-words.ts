import type { Scene } from '../../demo/gallery/scene.js';
import { desk, quiet, shelf } from '../../demo/gallery/states.js';
import { closing, opening } from '../i18n/pseudo-locale.js';
import { shadowRootsIn } from './settled.js';
import { written } from './hostile-words.js';

/** Attributes that are read aloud or shown. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

/**
 * The words in an element that no sentence of the pseudo-locale says, with where they stand. What customers, agents and the platform
 * wrote in this scene is theirs.
 */
export function strayWords(shown: ParentNode, scene: Scene): readonly string[] {
  const theirs = textsOf([quiet, desk, shelf, scene.state, scene.calling, scene.templates], false)
    .concat(Object.values(scene.shortcuts ?? {}).flatMap((keys) => keys ?? []))
    .flatMap((text) => [text, ...text.split(/\{\{\d+\}\}/u), ...text.split(' ').filter((word) => /^\p{Lu}/u.test(word)), initials(text)])
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  const isStray = (text: string) => /\p{Script=Latin}/u.test(theirs.reduce((rest, own) => rest.replaceAll(own, ' '), text));
  return [...shadowRootsIn(shown)].flatMap((root) =>
    [...unmarked(textNodesOf(root)), ...attributesOf(root)]
      .filter(({ text }) => isStray(text))
      .map(({ text, at }) => `${root.host.localName} ${at}: ${text.trim()}`),
  );
}

interface Said {
  readonly text: string;
  readonly at: string;
}

function* textNodesOf(root: ShadowRoot): Generator<Said> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (parentElement?.localName !== 'style') yield { text: data, at: parentElement?.localName ?? '' };
  }
}

function* attributesOf(root: ShadowRoot): Generator<Said> {
  for (const element of root.querySelectorAll('*')) {
    for (const name of spoken) yield* unmarked([{ text: element.getAttribute(name) ?? '', at: `${element.localName}[${name}]` }]);
    if (element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text'))
      yield* unmarked([{ text: element.value, at: `${element.localName}.value` }]);
  }
}

/** What stands outside of the marks, which may open in one text and close in another: names within sentences have elements of their own. */
function* unmarked(said: Iterable<Said>): Generator<Said> {
  let depth = 0;
  for (const { text, at } of said) {
    let outside = '';
    for (const letter of text) {
      if (letter === opening) depth += 1;
      else if (letter === closing) depth -= 1;
      else if (depth === 0) outside += letter;
    }
    yield { text: outside, at };
  }
}

function textsOf(value: unknown, isWritten: boolean): readonly string[] {
  if (typeof value === 'string') return isWritten ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsOf(inside, isWritten || written.has(name)));
}

const initials = (text: string) => (text.match(/\b\p{Lu}/gu) ?? []).join('');
