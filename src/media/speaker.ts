/** Plays what the customer says. */
export class Speaker {
  readonly #audio = new Audio();
  #chosen: string | undefined;

  constructor(chosen: string | undefined) {
    this.#audio.autoplay = true;
    this.use(chosen);
    globalThis.navigator?.mediaDevices?.addEventListener('devicechange', this.#devicesChanged);
  }

  play(track: MediaStreamTrack): void {
    this.#audio.srcObject = new MediaStream([track]);
    // a browser that wants a gesture first gets the next one
    this.#audio.play().catch(() => addEventListener('pointerdown', this.#playNow, { once: true, capture: true }));
  }

  /** Another loudspeaker, or the system's own; one that is gone, too, means the system's own. */
  use(chosen: string | undefined): void {
    this.#chosen = chosen;
    if (!('setSinkId' in this.#audio)) return;
    this.#audio.setSinkId(chosen ?? '').catch(() => this.#audio.setSinkId('').catch(() => undefined));
  }

  close(): void {
    this.#audio.srcObject = null;
    removeEventListener('pointerdown', this.#playNow, { capture: true });
    globalThis.navigator?.mediaDevices?.removeEventListener('devicechange', this.#devicesChanged);
  }

  readonly #playNow = () => void this.#audio.play().catch(() => undefined);

  readonly #devicesChanged = () => this.use(this.#chosen);
}
