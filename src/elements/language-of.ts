/** The language that holds at an element: its own `lang`, else that of the nearest around it, through every shadow root; empty where nobody says. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const speaker: Element | null = at.closest('[lang]');
    if (speaker) return speaker.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
