import { asFailure } from '../../boundary/failure.js';
import { isUncertain } from '../uncertain.js';
import { newKey } from '../new-key.js';
import type { TemplateActNow } from './templates.js';

const idle: TemplateActNow = { status: 'idle' };

/** What is being done with a template, and what came of it. */
export class TemplateAct {
  now: TemplateActNow = idle;
  readonly #changed: () => void;
  /** An act whose fate is unknown: the same again carries the same key. */
  #tried: { readonly what: string; readonly key: string } | undefined;
  #life = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isBusy(): boolean {
    return this.now.status === 'saving' || this.now.status === 'deleting';
  }

  /** Answers nothing where it was not done, or nobody waits for it any more. `what` names it: the same name is the same act. */
  async run<T>(act: 'save' | 'delete', what: string, run: (key: string) => Promise<T>): Promise<T | undefined> {
    const life = this.#life;
    const key = this.#tried?.what === what ? this.#tried.key : newKey();
    this.#tried = { what, key };
    this.#become({ status: act === 'save' ? 'saving' : 'deleting' });
    try {
      const done = await run(key);
      if (life !== this.#life) return undefined;
      this.#tried = undefined;
      return done;
    } catch (thrown) {
      if (life !== this.#life) return undefined;
      const isLost = isUncertain(thrown);
      if (!isLost) this.#tried = undefined;
      this.#become(isLost ? { status: 'unknown', act } : { status: 'failed', act, failure: asFailure(thrown) });
      return undefined;
    }
  }

  /** What came of the last one is settled. */
  rest(): void {
    if (!this.isBusy) this.now = idle;
  }

  clear(): void {
    this.#life += 1;
    this.#tried = undefined;
    this.now = idle;
  }

  #become(now: TemplateActNow): void {
    this.now = now;
    this.#changed();
  }
}
