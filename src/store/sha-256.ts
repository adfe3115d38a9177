/** A number's fraction as 32 bits. */
const fraction = (number: number): number => ((number % 1) * 2 ** 32) | 0;

const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter((number, _, all) =>
  all.every((divisor) => divisor >= number || number % divisor),
);
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of a text (UTF-8), lower-case hex. Here because `crypto.subtle` is missing on insecure pages, and asynchronous where it is
 * there: ids on disk must be the same everywhere, and comparable in the middle of a merge.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  let state: readonly number[] = start;
  for (let block = 0; block < message.byteLength; block += 64) state = afterBlock(state, message, block);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length << 3);
  return view;
}

function afterBlock(state: readonly number[], message: DataView, block: number): readonly number[] {
  const words = new DataView(new ArrayBuffer(256));
  const word = (index: number) => words.getInt32(4 * index);
  for (let i = 0; i < 16; i++) words.setInt32(4 * i, message.getInt32(block + 4 * i));
  for (let i = 16; i < 64; i++) {
    const [early, late] = [word(i - 15), word(i - 2)];
    const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words.setInt32(4 * i, word(i - 16) + a + word(i - 7) + b);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  constants.forEach((constant, i) => {
    const mixed = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + word(i);
    const most = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(mixed + most) | 0, a, b, c, (d + mixed) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
}
