import type { ConversationElement } from '../../src/elements/conversation-controller.js';
import { rest, timed } from './figure.js';

/** An element that says when it was rendered, if it does not render at once. */
export type Rendered = HTMLElement & { readonly updateComplete?: Promise<unknown> };

export const callButton = (conversation: string): Rendered =>
  Object.assign(document.createElement('wa-call-button'), { conversation } satisfies Partial<ConversationElement>);

export const rendered = (elements: readonly Rendered[]): Promise<unknown> =>
  Promise.all(elements.map(({ updateComplete }) => updateComplete));

/** Puts them on the page; answers them once all are rendered and laid out. */
export async function mounted<E extends Rendered>(desk: Element, make: () => E[], around = (each: Element): Element => each) {
  const list = document.createElement('div');
  const elements = make();
  list.append(...elements.map(around));
  desk.append(list);
  await rendered(elements);
  if ((elements.at(-1)?.getBoundingClientRect().height ?? 0) === 0) throw new Error('The last one shows nothing.');
  return { elements, remove: () => list.remove() };
}

/** How long it takes from nothing to a list that is rendered and laid out. */
export async function creating(...[desk, make, around]: Parameters<typeof mounted>): Promise<number> {
  await rest();
  let remove: (() => void) | undefined;
  const took = await timed(async () => ({ remove } = await mounted(desk, make, around)));
  remove?.();
  return took;
}
