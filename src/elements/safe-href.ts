import { nameWiring } from './name-wiring.js';

const schemes: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/** An address that a host gave, if a link may lead there; anything else (`javascript:` above all) is left out. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    if (schemes.has(url.protocol)) return url.href;
  } catch {
    // not even an address
  }
  nameWiring((mistakes) => mistakes.nameRefusedHref());
  return undefined;
}
