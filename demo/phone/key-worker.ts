/** Where a browser shows encoded sound to workers only: tells the page the keys in it. */
import { keyEvents, type EncodedSound } from './key-events.js';

/** `RTCTransformEvent`, which the types of a page do not know. */
interface Transforming extends Event {
  readonly transformer: { readonly readable: ReadableStream<EncodedSound>; readonly writable: WritableStream<EncodedSound> };
}

addEventListener('rtctransform', (event) => {
  const { readable, writable } = (event as Transforming).transformer;
  void readable.pipeThrough(keyEvents((key) => postMessage(key))).pipeTo(writable);
});
