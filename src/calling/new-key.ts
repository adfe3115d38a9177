/** A name for one act, never used before. `crypto.randomUUID` is missing on pages without a secure context; random bytes are not. */
export const newKey = (): string =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join('-');
