import type { CDPSession, Page } from '@playwright/test';
import type { Held } from './counted.js';

/** What a page keeps after all that can be collected was. */
export interface Kept extends Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly documents: number;
  readonly listeners: number;
  /** Running charts, and stopped ones that something still holds. */
  readonly actors: number;
}

/** Looks at what a page keeps. */
export class Keeper {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Keeper> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    return new Keeper(page, session);
  }

  async look(): Promise<Kept> {
    const held = await this.page.evaluate(() => window.held());
    // what a finalizer lets go of is collected the second time
    for (let time = 0; time < 2; time += 1) await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize: bytes } = await this.session.send('Runtime.getHeapUsage');
    const { nodes, documents, jsEventListeners: listeners } = await this.session.send('Memory.getDOMCounters');
    return { bytes, nodes, documents, listeners, actors: await this.#actors(), ...held };
  }

  async #actors(): Promise<number> {
    const objectGroup = 'looks';
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'actors', objectGroup });
    const { objects } = await this.session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
    const functionDeclaration = 'function () { return this.length; }';
    const { objectId = '' } = objects;
    const found = await this.session.send('Runtime.callFunctionOn', { objectId, functionDeclaration, returnByValue: true });
    await this.session.send('Runtime.releaseObjectGroup', { objectGroup });
    return Number(found.result.value);
  }
}

/** The middle one of all slopes between two looks at `what`: what was learned once moves few of them. */
function slopeOf(what: keyof Kept, looks: readonly Kept[]): number {
  const slopes = looks.flatMap((one, from) => looks.slice(from + 1).map((other, distance) => (other[what] - one[what]) / (distance + 1)));
  return slopes.sort((one, other) => one - other)[Math.floor(slopes.length / 2)] ?? 0;
}

const mostBytes = 16;

/** Of what is counted, in a cycle: a leak keeps one each time, and what was on its way at one look is none. */
const mostCounted = 0.05;

/** What grew by more than it may between looks that are so many cycles apart, as in "1.00 listeners a cycle". */
export function growth(looks: readonly Kept[], cycles: number): readonly string[] {
  return (Object.keys(looks[0] ?? {}) as (keyof Kept)[])
    .map((what) => ({ what, slope: slopeOf(what, looks) / cycles }))
    .filter(({ what, slope }) => slope > (what === 'bytes' ? mostBytes : mostCounted))
    .map(({ what, slope }) => `${slope.toFixed(2)} ${what} a cycle`);
}
