import { unsafeStatic } from 'lit/static-html.js';

/** Elements that others show. */
type Shown = 'call-button' | 'incoming-call' | 'permission-modal' | 'template-picker' | 'template-editor';

/** Under which tag an element shows another one: its own prefix, if both were registered with it. */
export function tagBeside({ localName }: Element, name: Shown): string {
  const [prefix] = localName.split('-');
  const tag = `${prefix}-${name}`;
  return customElements.get(tag) ? tag : `wa-${name}`;
}

/** The same for a template of `lit/static-html.js`. */
// "unsafe" is a text of unknown origin; this one is registered, or our own
export const tagIn = (host: Element, name: Shown) => unsafeStatic(tagBeside(host, name));
