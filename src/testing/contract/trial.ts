import type { Asked, Intent } from '../../adapter.js';
import { systemClock } from '../../clock.js';
import { Heard } from './heard.js';
import type { TestedAdapter } from './tested-adapter.js';

/** Between two looks, ms; where time is the test's own, so much of it passes meanwhile. */
const pause = { real: 10, virtual: 250 };

/** So often at least, whatever the clock says: a machine that stood still does not break a rule. */
const fewestLooks = 25;

/** What is long enough for anything that could still happen. */
const looksOfAMoment = 5;

/** Throws, saying what should have been. */
export function must(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** What became of a promise. */
type Settled<T> = { readonly value: T } | { readonly thrown: unknown };

/** One run of one rule: what it asks and hears, with patience and an end. */
export class Trial {
  readonly #stops: (() => void)[] = [];

  /** `patience`: how long anything is waited for, ms. */
  constructor(
    readonly tested: TestedAdapter,
    private readonly patience: number,
  ) {}

  /** A question that nobody cancels. */
  asked(): Asked {
    return { signal: new AbortController().signal };
  }

  /** A new act. */
  intent({ signal }: Asked = this.asked()): Intent {
    return { key: crypto.randomUUID(), signal };
  }

  /** Looks again and again, until patience ends by the clock: a rule that fails has to speak before its test runner does. */
  async comes(condition: () => unknown): Promise<boolean> {
    const end = systemClock.now() + this.patience;
    for (let looks = 0; looks < fewestLooks || systemClock.now() < end; looks++) {
      if (await condition()) return true;
      await this.#pass();
    }
    return false;
  }

  async eventually(condition: () => unknown, sentence: string): Promise<void> {
    must(await this.comes(condition), sentence);
  }

  async moment(): Promise<void> {
    for (let looks = looksOfAMoment; looks > 0; looks--) await this.#pass();
  }

  /** What the adapter answers; fails when it rejects, or never answers. */
  async answer<T>(what: string, ask: () => Promise<T>): Promise<T> {
    const settled = await this.#settled(what, ask);
    if ('value' in settled) return settled.value;
    throw new Error(`${what} is answered, not refused`, { cause: settled.thrown });
  }

  /** What the adapter throws; fails when it answers, or does neither. */
  async refusal(what: string, ask: () => Promise<unknown>): Promise<unknown> {
    const settled = await this.#settled(what, ask);
    must('thrown' in settled, `${what} is refused, not answered`);
    return settled.thrown;
  }

  /** Subscribes until the end of the rule, or `stop`; `hears` is called with each delivery of news. */
  listen(after: string | undefined, hears?: () => void): { readonly heard: Heard; readonly stop: () => void } {
    const heard = new Heard(hears);
    const stop = this.tested.adapter.subscribe(heard, { after });
    this.#stops.push(stop);
    return { heard, stop };
  }

  /** Subscribes from now on, with a moment to connect; whatever happens later is after the cursor. */
  async listening(hears?: () => void): Promise<{ readonly heard: Heard; readonly stop: () => void }> {
    const subscription = this.listen(await this.cursor(), hears);
    await this.moment();
    return subscription;
  }

  async cursor(): Promise<string> {
    const { cursor } = await this.answer('desk', () => this.tested.adapter.desk(this.asked()));
    return cursor;
  }

  end(): void {
    for (const stop of this.#stops) stop();
  }

  async #settled<T>(what: string, ask: () => Promise<T>): Promise<Settled<T>> {
    let settled: Settled<T> | undefined;
    // a member that throws at once has rejected
    void Promise.resolve()
      .then(ask)
      .then(
        (value) => (settled = { value }),
        (thrown: unknown) => (settled = { thrown }),
      );
    await this.eventually(() => settled, `${what} is answered or refused in time`);
    return settled as Settled<T>;
  }

  async #pass(): Promise<void> {
    await this.tested.passes?.(pause.virtual);
    await new Promise<void>((resolve) => void systemClock.setTimeout(resolve, pause.real));
  }
}
