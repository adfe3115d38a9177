import { adoptStyles, LitElement, type CSSResultOrNative } from 'lit';

/** Styles a shadow root in the document that it stands in: a constructed sheet belongs to one, and no other may wear it. */
export function wear(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  // a document that nobody looks at has no window, and no styles
  const { CSSStyleSheet } = (ownerDocument.defaultView ?? {}) as Partial<typeof globalThis>;
  if (!CSSStyleSheet) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.map((style) => ('cssText' in style ? style.cssText : '')).join(''));
  root.adoptedStyleSheets = [sheet];
}

/** An element that keeps its look when it is moved to another document, as into a frame or a window of its own, and when it comes back. */
export class StyledElement extends LitElement {
  /** What it wears now. */
  protected get worn(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document || this.shadowRoot) return super.createRenderRoot();
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    wear(root, this.worn);
    return root;
  }

  /** Called by the browser, which has taken the sheets away. */
  adoptedCallback(): void {
    if (this.shadowRoot) wear(this.shadowRoot, this.worn);
  }
}
