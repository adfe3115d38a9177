/** The way between the desks and the backend; every member may be set at any time. */
export interface Network {
  /** Requests fail like on a lost network, and streams break. */
  down: boolean;
  /** Every piece of news is told twice. */
  twice: boolean;
  /** How long news are on their way, ms. */
  lateMs: number;
  /** News overtake each other: each takes a random part of `lateMs` more, at least of 400 ms. */
  shuffle: boolean;
  /** Which part of the news never arrives, 0 to 1. */
  lose: number;
}

/** A network without faults; `wentDown` hears when it fails. */
export function createNetwork(wentDown: () => void): Network {
  let down = false;
  return {
    get down() {
      return down;
    },
    set down(now) {
      const fails = now && !down;
      down = now;
      if (fails) wentDown();
    },
    twice: false,
    lateMs: 0,
    shuffle: false,
    lose: 0,
  };
}

/** What `fetch` rejects with when the network is gone. */
export const networkError = (): TypeError => new TypeError('Failed to fetch');
