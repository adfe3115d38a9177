import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text (UTF-8), lower-case hex. Not by `crypto.subtle`, which is missing on insecure pages and asynchronous where it is
 * there: ids on disk must be the same everywhere, and comparable in the middle of a merge.
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
