import type { Clock } from '../clock.js';
import { second, type Duration } from '../domain/instant.js';
import { meterLevel } from './level-meter.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { troubleOf } from './microphone-trouble.js';

/** Long enough to say "one, two, three" and to see it. */
const listensFor: Duration = 5 * second;

export interface CheckParts {
  readonly clock: Clock;
  readonly context: AudioContext;
  /** The chosen one; the system's own when absent. */
  readonly device: string | undefined;
  readonly level: (level: number) => void;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/**
 * Asks for the microphone, listens for a moment, and lets it go: the browser's recording sign goes out. Answers what is in the way, if
 * anything.
 */
export async function checkMicrophone({ clock, context, device, level, signal }: CheckParts): Promise<MicrophoneTrouble | undefined> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: device === undefined ? true : { deviceId: { exact: device } } });
  } catch (thrown) {
    return troubleOf(thrown);
  }
  try {
    if (signal.aborted) return undefined;
    void context.resume();
    const stop = meterLevel(stream, context, clock, level);
    const unplugged = await listen(stream, clock, signal);
    stop();
    return unplugged ? 'unplugged' : undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    level(0);
  }
}

/** Until the moment has passed. Answers whether the microphone has gone before. */
function listen(stream: MediaStream, clock: Clock, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const over = (unplugged: boolean) => () => {
      clock.clearTimeout(timer);
      resolve(unplugged);
    };
    const timer = clock.setTimeout(over(false), listensFor);
    signal.addEventListener('abort', over(false), { once: true });
    for (const track of stream.getTracks()) track.addEventListener('ended', over(true), { once: true });
  });
}
