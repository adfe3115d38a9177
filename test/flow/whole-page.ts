import type { Story } from './story.js';

/** Every element under a root, through all shadow roots, in the order of the page. */
export function* everything(root: ParentNode = document): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

/** The first shown element that fits, wherever it is. */
export function inPage<E extends HTMLElement>(selector: string, words?: string | RegExp): E | undefined {
  for (const element of everything()) if (element.matches(selector) && isShown(element) && says(element, words)) return element as E;
  return undefined;
}

function says({ textContent, ariaLabel }: HTMLElement, words: string | RegExp | undefined): boolean {
  if (words === undefined) return true;
  const label = ariaLabel ?? textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return typeof words === 'string' ? label === words : words.test(label);
}

/** The story's desk, out of its fixture: it stays from test to test, until it is removed. `supportHref`: where its host says that help is found. */
export function staying(supportHref: string): HTMLElement {
  const desk = document.querySelector('wa-calling')!;
  desk.supportHref = supportHref;
  document.body.append(desk);
  return desk;
}

/** An agent's hands on whatever is shown: picker, create screen and dialog alike. */
export const hands = (s: Pick<Story, 'sees'>) => {
  const find = async (selector: string, words?: string | RegExp) => {
    await s.sees(() => inPage(selector, words) !== undefined, `${selector} "${String(words ?? '')}"`);
    return inPage(selector, words)!;
  };
  return {
    find,
    async press(words: string | RegExp) {
      (await find('button, summary', words)).click();
    },
    /** Presses the row of this template. */
    async pick(name: string) {
      (await find('[role="option"]', new RegExp(name, 'u'))).click();
    },
    async fill(selector: string, value: string) {
      const field = (await find(selector)) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
};
