/** Where the page is, for relative addresses; absent in a bare server process. */
const here = (): string | undefined => globalThis.document?.baseURI ?? globalThis.location?.href;

/**
 * The absolute address that the contract's paths are put after, without a slash at its end. Throws a `TypeError` for anything
 * but http(s) or a relative address: other schemes would run code or leave the network.
 */
export function resolveBaseUrl(baseUrl: string): string {
  const refuse = (why: string): never => {
    throw new TypeError(`httpAdapter: baseUrl must be an http(s) or a relative address, ${why}.`);
  };
  if (!URL.canParse(baseUrl, here())) return refuse('and this one cannot be resolved here');
  const url = new URL(baseUrl, here());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse(`not "${url.protocol}"`);
  if (url.username || url.password) return refuse('without a user name or password in it; use `authorization`');
  if (url.search || url.hash) return refuse('without "?" or "#"');
  return url.href.replace(/\/+$/, '');
}
