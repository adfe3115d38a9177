let warned = false;

/** May a tag be registered for this element? Not where there is no page, as on a server; and a tag that is taken is left as it is. */
export function isFree(tag: string, element: CustomElementConstructor): boolean {
  if (typeof document === 'undefined') return false;
  const taken = customElements.get(tag);
  if (taken && taken !== element) warn(tag);
  return !taken;
}

/** Said once: who takes one of our tags has usually taken them all. */
function warn(tag: string): void {
  if (warned) return;
  warned = true;
  console.warn(`[wa-calling] <${tag}> is taken: define({ prefix }) registers ours beside it.`);
}
