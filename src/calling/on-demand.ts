/** A chart that starts when it is first needed. What is asked of it while it loads waits, in its order. */
export class OnDemand<C, A extends { stop(): void }> {
  readonly #load: () => Promise<C>;
  readonly #start: (charts: C) => A;
  readonly #failed: (thrown: unknown) => void;
  #actor: A | undefined;
  /** How much waits for the chart to load. */
  #waiting = 0;
  /** What was asked in an earlier life is void. */
  #life = 0;

  constructor(load: () => Promise<C>, start: (charts: C) => A, failed: (thrown: unknown) => void) {
    this.#load = load;
    this.#start = start;
    this.#failed = failed;
  }

  /** Undefined until it was needed and loaded. */
  get actor(): A | undefined {
    return this.#actor;
  }

  /** It was asked for something and loads. */
  get isLoading(): boolean {
    return this.#waiting > 0;
  }

  use(act: (actor: A) => void): void {
    if (this.#actor) return act(this.#actor);
    const life = this.#life;
    this.#waiting += 1;
    this.#load().then(
      (charts) => {
        if (life !== this.#life) return;
        this.#waiting -= 1;
        act((this.#actor ??= this.#start(charts)));
      },
      (thrown: unknown) => {
        if (life !== this.#life) return;
        this.#waiting -= 1;
        this.#failed(thrown);
      },
    );
  }

  /** Ends it. It may be needed again. */
  stop(): void {
    this.#life += 1;
    this.#waiting = 0;
    this.#actor?.stop();
    this.#actor = undefined;
  }
}
