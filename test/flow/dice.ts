/** Mulberry32: the same number, the same throws; each is below `sides`. */
export function dice(from: number): (sides: number) => number {
  let state = from;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return sides > 0 ? ((mixed ^ (mixed >>> 14)) >>> 0) % sides : 0;
  };
}
