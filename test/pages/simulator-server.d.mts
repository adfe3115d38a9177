import type { Simulator } from '../../src/testing/simulator/simulator.js';

export const settings: { readonly seed: number; readonly long: boolean };

/** How often something is done: CI counts by default, the large counts in the long run. */
export function times(ci: number, large: number): number;

export interface SimulatorServer {
  readonly url: string;
  readonly simulator: Simulator;
  readonly streams: {
    /** The tab of each open stream, by the stream. */
    readonly open: ReadonlyMap<object, string>;
    /** How long two streams or more of living tabs were open at once, ms each time. */
    readonly overlaps: readonly number[];
    /** This tab is about to be ended: what it holds counts no more. */
    ending(tab: string): void;
  };
  /** Requests so far. */
  readonly counts: { readonly desk: number; readonly events: number };
  /** Told at every stream that is opened. */
  readonly onStream: Set<(tab: string) => void>;
  /** Once, when the next outreach comes to this point; it goes on when `act` has ended. */
  interrupt(point: 'arrives' | 'is done' | 'is answered', act: () => void | Promise<void>): void;
  close(): void;
}

export function startSimulatorServer(setting?: {
  /** By address, in place of the pages of `tab/`. */
  readonly files?: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Of every file. */
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<SimulatorServer>;
