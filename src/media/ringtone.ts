import { ringSound, softSound } from './ring-sound.js';

/** How it rings: `soft` is one quiet tone, while the agent talks. */
export interface RingStyle {
  readonly soft: boolean;
  /** From 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Id of the loudspeaker that rings; the system's own when absent. */
  readonly device: string | undefined;
}

/** A host's own ring: sound data, or an address of it that the host vouches for (http, https, blob or data). */
export type RingSource = AudioBuffer | string;

/** Newer than the types of this compiler: the loudspeaker of a context. */
type WithSink = AudioContext & { setSinkId?(id: string): Promise<void> };

/** What one who is not in the same room needs to hear a call that comes in. Rings until told otherwise; while the browser allows no sound it waits. */
export class Ringtone {
  readonly #context: AudioContext;
  readonly #volume: GainNode;
  readonly #own: Promise<AudioBuffer | undefined>;
  #playing: { readonly soft: boolean; node?: AudioBufferSourceNode } | undefined;
  #device: string | undefined;

  constructor(context: AudioContext, own?: RingSource) {
    this.#context = context;
    this.#volume = context.createGain();
    this.#volume.connect(context.destination);
    this.#own = typeof own === 'string' ? loadedRing(own, context) : Promise.resolve(own);
  }

  /** Rings, or changes how it does. */
  ring({ soft, volume, muted, device }: RingStyle): void {
    this.#volume.gain.value = muted ? 0 : volume;
    this.#useDevice(device);
    if (this.#playing?.soft === soft) return;
    this.stop();
    void this.#play((this.#playing = { soft }));
  }

  stop(): void {
    const { node } = this.#playing ?? {};
    this.#playing = undefined;
    node?.stop();
    node?.disconnect();
  }

  async #play(playing: { readonly soft: boolean; node?: AudioBufferSourceNode }): Promise<void> {
    const own = playing.soft ? undefined : await this.#own;
    if (this.#playing !== playing) return;
    const node = (playing.node = this.#context.createBufferSource());
    node.buffer = playing.soft ? softSound(this.#context) : (own ?? ringSound(this.#context));
    node.loop = !playing.soft;
    node.connect(this.#volume);
    node.start();
  }

  /** A loudspeaker that is gone, or a browser that cannot choose: then the system's own rings. */
  #useDevice(device: string | undefined): void {
    if (device === this.#device) return;
    this.#device = device;
    const context = this.#context as WithSink;
    context.setSinkId?.(device ?? '').catch(() => context.setSinkId?.('').catch(() => undefined));
  }
}

const allowed = ['http:', 'https:', 'blob:', 'data:'];

/** Nothing where it cannot be had: then the built-in one rings. */
async function loadedRing(url: string, context: AudioContext): Promise<AudioBuffer | undefined> {
  try {
    const { protocol, href } = new URL(url, document.baseURI);
    if (!allowed.includes(protocol)) return warnOf(`has the scheme "${protocol}"`);
    const answer = await fetch(href);
    if (!answer.ok) return warnOf(`was answered with ${answer.status}`);
    return await context.decodeAudioData(await answer.arrayBuffer());
  } catch {
    return warnOf('could not be loaded');
  }
}

function warnOf(what: string): undefined {
  console.warn(`[wa-calling] The ringtone ${what}: the built-in one rings.`);
  return undefined;
}
