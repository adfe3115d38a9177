import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the button says that it copied, ms. */
const saysSoFor = 3000;

/** Copies text, and knows for a moment what came of it. */
export class Copying implements ReactiveController {
  state: 'idle' | 'copied' | 'refused' = 'idle';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.state = 'idle';
  }

  async copy(text: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#show((await written(text)) ? 'copied' : 'refused');
    // a refusal tells the reader what to do instead, and stays until the next try
    if (this.state === 'copied') this.#timer = setTimeout(() => this.#show('idle'), saysSoFor);
  }

  #show(state: Copying['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writtenTheOldWay(text);
  }
}

/** Pages that are not served securely, and frames without the permission, have no clipboard but this. */
function writtenTheOldWay(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    taken = true;
  };
  document.addEventListener('copy', give, true);
  try {
    // deprecated, and the only way there is where the clipboard is refused
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}
