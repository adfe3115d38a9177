/** Trusted Types, of which TypeScript's own library knows nothing yet; absent where a browser has none. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
  };
}

/**
 * The page lets no text become code, so an address of a worker needs a policy: this one lets the page's own through. It is the
 * demo's, for its world and its backend; the elements start no worker.
 */
export function allowOwnWorkers(): void {
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  });
}
