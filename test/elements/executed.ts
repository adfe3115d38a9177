import { shadowRootsIn } from './settled.js';

declare global {
  interface Window {
    pwned: () => void;
  }
}

/** Attributes that lead somewhere. */
const leading = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'ping', 'background'];
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Counts what runs from now on that only a text asked for. */
export function executions(): () => number {
  let count = 0;
  window.pwned = () => void (count += 1);
  return () => count;
}

/** The kinds of nodes in every shadow root below. */
export const kindsOf = (shown: ParentNode): ReadonlySet<string> =>
  new Set([...shadowRootsIn(shown)].flatMap((root) => [...root.querySelectorAll('*')].map(({ localName }) => localName)));

/** What in the shadow roots below was made of a text: nodes of other kinds than `known`, handlers, styles, addresses that no link may have. */
export function madeOfText(shown: ParentNode, known: ReadonlySet<string>): readonly string[] {
  return [...shadowRootsIn(shown)].flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(known.has(element.localName) ? [] : [`<${element.localName}>`]),
      ...[...element.attributes].filter(isCode).map(({ name, value }) => `<${element.localName} ${name}=${value}>`),
    ]),
  );
}

function isCode({ name, value }: Attr): boolean {
  if (/^on/i.test(name) || name === 'srcdoc') return true;
  return leading.includes(name.toLowerCase()) && !schemes.includes(new URL(value, document.baseURI).protocol);
}

/** All that is to be read below: texts, what fields hold, and what is read aloud. */
export function* readable(shown: ParentNode): Generator<string> {
  for (const root of shadowRootsIn(shown)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) yield (texts.currentNode as Text).data;
    for (const element of root.querySelectorAll('*')) {
      for (const { value } of element.attributes) yield value;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) yield element.value;
    }
  }
}
