import type { Clock } from '../clock.js';
import type { Duration } from '../domain/instant.js';

/** Ten times a second is as much as an eye needs. */
const every: Duration = 100;

/** Quieter than this is shown as silence, and a shout as all there is (dB of full scale). */
const quietest = -60;
const loudest = -6;

/** Tells how loud a microphone is, from 0 to 1, until the returned function is called. `context` runs, or nothing is told. */
export function meterLevel(stream: MediaStream, context: AudioContext, clock: Clock, tell: (level: number) => void): () => void {
  const source = context.createMediaStreamSource(stream);
  const analyser = context.createAnalyser();
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let timer: unknown;
  const measure = () => {
    timer = clock.setTimeout(measure, every);
    if (context.state !== 'running') return;
    analyser.getFloatTimeDomainData(samples);
    tell(levelOf(samples));
  };
  measure();
  return () => {
    clock.clearTimeout(timer);
    source.disconnect();
  };
}

/** Loudness as the eye expects it: evenly spread over what a voice does. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const decibel = 10 * Math.log10(power);
  return Math.min(1, Math.max(0, (decibel - quietest) / (loudest - quietest)));
}
