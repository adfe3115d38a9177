/** What the browser says about the microphone. Asked once a page: Chromium keeps every answer, and all that hears it, for as long as the page lives. */
export class MicrophonePermission {
  readonly #ask: () => Promise<PermissionStatus>;
  readonly #watching = new Set<{ readonly changed: () => void }>();
  #answer: Promise<PermissionStatus | undefined> | undefined;

  constructor(ask: () => Promise<PermissionStatus> = () => navigator.permissions.query({ name: 'microphone' })) {
    this.#ask = ask;
  }

  /** Nothing where the browser does not answer for microphones. */
  async state(): Promise<PermissionState | undefined> {
    return (await (this.#answer ??= this.#asked()))?.state;
  }

  /** Calls back when the agent or an admin has decided otherwise. Returns how to stop. */
  watch(changed: () => void): () => void {
    const one = { changed };
    this.#watching.add(one);
    void this.state();
    return () => void this.#watching.delete(one);
  }

  async #asked(): Promise<PermissionStatus | undefined> {
    try {
      const status = await this.#ask();
      status.addEventListener('change', () => {
        for (const { changed } of [...this.#watching]) changed();
      });
      return status;
    } catch {
      this.#answer = undefined; // asked again at the next look
      return undefined;
    }
  }
}

/** The page's own. */
export const microphonePermission = new MicrophonePermission();
