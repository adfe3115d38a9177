import type { Content, Place } from './content.js';

const nonceLength = 12;
const text = new TextEncoder();
const read = new TextDecoder();

/**
 * AES-GCM with a key that the host holds and this SDK never writes down. Each row is encrypted by itself, with a random nonce, and
 * bound to its place in this database: a row that was copied elsewhere, changed, or written with another key cannot be read. Which row of its
 * conversation an activity is its content says (`isAt`).
 * It hides content, not how many rows there are, how large they are and when they happened.
 */
export function encryptedContent(key: CryptoKey, database: string): Content {
  let last: { readonly place: Place; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
  // fifty rows of a conversation are bound to one place
  const bytesOf = (place: Place) =>
    (last = last?.place === place ? last : { place, bytes: text.encode(JSON.stringify([database, ...place])) }).bytes;
  const how = (nonce: Uint8Array<ArrayBuffer>, place: Place): AesGcmParams => ({
    name: 'AES-GCM',
    iv: nonce,
    additionalData: bytesOf(place),
  });
  return {
    atOnce: false,
    async pack(place, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const sealed = await crypto.subtle.encrypt(how(nonce, place), key, text.encode(JSON.stringify(value)));
      const body = new Uint8Array(nonceLength + sealed.byteLength);
      body.set(nonce);
      body.set(new Uint8Array(sealed), nonceLength);
      return body;
    },
    async unpack(place, body) {
      if (!isBytes(body)) return undefined;
      try {
        const opened = await crypto.subtle.decrypt(how(body.subarray(0, nonceLength), place), key, body.subarray(nonceLength));
        return JSON.parse(read.decode(opened)) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
