/** Newer than the types of this compiler: Firefox says beforehand. */
type WithPolicy = Navigator & { getAutoplayPolicy?(kind: 'audiocontext'): 'allowed' | 'allowed-muted' | 'disallowed' };

const gestures = ['pointerdown', 'pointerup', 'keydown'] as const;

/** The page's one `AudioContext`, which browsers keep silent until somebody has pressed something in the page. */
export class SoundLock {
  readonly #changed: () => void;
  readonly #open: () => AudioContext;
  #context: AudioContext | undefined;
  #closed = false;

  constructor(changed: () => void, open: () => AudioContext = () => new AudioContext()) {
    this.#changed = changed;
    this.#open = open;
    for (const gesture of gestures) addEventListener(gesture, this.#pressed, { capture: true });
  }

  /** Made when it is first needed: a browser warns on the console of one that may not sound yet. */
  get context(): AudioContext {
    if (!this.#context) {
      this.#context = this.#open();
      this.#context.addEventListener('statechange', this.#changed);
    }
    if (!this.#closed && this.#context.state !== 'running') this.#context.resume().catch(() => undefined);
    return this.#context;
  }

  get state(): 'unlocked' | 'locked' {
    if (this.#context) return this.#context.state === 'running' ? 'unlocked' : 'locked';
    const { userActivation } = navigator;
    return userActivation?.hasBeenActive || (navigator as WithPolicy).getAutoplayPolicy?.('audiocontext') === 'allowed'
      ? 'unlocked'
      : 'locked';
  }

  close(): void {
    this.#closed = true;
    for (const gesture of gestures) removeEventListener(gesture, this.#pressed, { capture: true });
    this.#context?.removeEventListener('statechange', this.#changed);
    this.#context?.close().catch(() => undefined);
  }

  readonly #pressed = () => {
    const before = this.#context?.state;
    if (before && before !== 'running') this.#context?.resume().catch(() => undefined);
    if (before !== 'running') this.#changed();
  };
}
