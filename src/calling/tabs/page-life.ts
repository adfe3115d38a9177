/** What the browser may do to a page: put it aside (closing it, keeping it for "back", freezing it) and take it up again. */
export function onPageLife({ aside, back }: { readonly aside: () => void; readonly back: () => void }): () => void {
  const events = { pagehide: aside, freeze: aside, pageshow: back, resume: back };
  // freeze and resume are told to the document: the window hears them on their way there
  for (const [name, listener] of Object.entries(events)) globalThis.addEventListener?.(name, listener, { capture: true });
  return () => {
    for (const [name, listener] of Object.entries(events)) globalThis.removeEventListener?.(name, listener, { capture: true });
  };
}
