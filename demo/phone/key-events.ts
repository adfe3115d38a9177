/** Encoded sound of a receiver, as far as the keys of a keypad need it. */
export interface EncodedSound {
  readonly data: ArrayBuffer;
  getMetadata(): { readonly mimeType?: string; readonly rtpTimestamp?: number };
}

/** RFC 4733: events 0 to 11 are the keys; the last packets of a tone carry this bit, and come three times. */
const keys = '0123456789*#';
const endBit = 0x80;

/** Lets encoded sound through untouched, and tells every key in it once, when its tone has ended. */
export function keyEvents(heard: (key: string) => void): TransformStream<EncodedSound, EncodedSound> {
  let told: number | undefined;
  return new TransformStream({
    transform: (sound, onward) => {
      const { mimeType = '', rtpTimestamp } = sound.getMetadata();
      const [event = NaN, flags = 0] = new Uint8Array(sound.data);
      const key = keys[event];
      // all packets of one tone have the moment of its beginning
      if (/telephone-event/i.test(mimeType) && key && flags & endBit && rtpTimestamp !== told) {
        told = rtpTimestamp;
        heard(key);
      }
      onward.enqueue(sound);
    },
  });
}
