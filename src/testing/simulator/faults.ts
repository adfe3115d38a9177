import type { Problem } from './refused.js';

/** Which requests are meant: those whose path fits, or any writing one. */
export interface FaultFilter {
  readonly path: RegExp;
}

interface Fault {
  readonly when: FaultFilter | undefined;
  readonly problem?: Problem;
}

/** Faults that were ordered for the next fitting writing request, each once. */
export class Faults {
  readonly #refusals: Fault[] = [];
  readonly #losses: Fault[] = [];

  failNext(problem: Problem, when?: FaultFilter): void {
    this.#refusals.push({ when, problem });
  }

  loseNextAnswer(when?: FaultFilter): void {
    this.#losses.push({ when });
  }

  refusalOf(path: string): Problem | undefined {
    return take(this.#refusals, path)?.problem;
  }

  losesAnswerOf(path: string): boolean {
    return take(this.#losses, path) !== undefined;
  }
}

function take(faults: Fault[], path: string): Fault | undefined {
  const index = faults.findIndex(({ when }) => !when || new RegExp(when.path.source, when.path.flags.replace('g', '')).test(path));
  return index < 0 ? undefined : faults.splice(index, 1)[0];
}
