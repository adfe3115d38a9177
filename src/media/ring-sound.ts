/** One note of the ring: when it begins (s), its pitch (Hz) and its loudness. */
type Note = readonly [at: number, pitch: number, loudness: number];

/** A rising call and its answer, twice, then quiet: heard through an office, and easy to bear for the fifth time in an hour. */
const ring: readonly Note[] = [
  [0, 659.26, 0.9],
  [0.16, 830.61, 0.8],
  [0.32, 987.77, 0.9],
  [0.72, 987.77, 0.6],
  [0.88, 830.61, 0.7],
];
const ringLasts = 3;

/** While the agent talks, somebody else's call is one soft drop. */
const drop: readonly Note[] = [
  [0, 987.77, 0.35],
  [0.14, 659.26, 0.3],
];
const dropLasts = 0.8;

/** How fast a struck bar falls silent (s), and what sounds above its pitch. */
const fades = 0.22;
const overtone = 4;

/** The ring, to be repeated without end. */
export const ringSound = (context: BaseAudioContext): AudioBuffer => struck(context, ring, ringLasts);

/** The soft tone, played once. */
export const softSound = (context: BaseAudioContext): AudioBuffer => struck(context, drop, dropLasts);

/** Notes of a marimba, computed: no file to load, and none to go missing. */
function struck(context: BaseAudioContext, notes: readonly Note[], lasts: number): AudioBuffer {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, Math.ceil(lasts * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  for (const [at, pitch, loudness] of notes) {
    const from = Math.round(at * sampleRate);
    for (let index = from; index < samples.length; index += 1) {
      const time = (index - from) / sampleRate;
      const attack = Math.min(1, time / 0.004);
      const tone = Math.sin(2 * Math.PI * pitch * time) + 0.25 * Math.sin(2 * Math.PI * pitch * overtone * time) * Math.exp(-time / 0.05);
      samples[index] = (samples[index] ?? 0) + 0.4 * loudness * attack * tone * Math.exp(-time / fades);
    }
  }
  return buffer;
}
