import { holdsPhone } from './phones.js';
import { sha256 } from './sha-256.js';

const hashed = /^#[0-9a-f]{32}$/;

/**
 * The form in which an id reaches the disk: 128 bits of its SHA-256, unsalted, so that every page finds it again. Hashing twice
 * changes nothing. It hides what is written in an id (the platform's ids contain phone numbers) from a search and from a glance;
 * an id that is nothing but a phone number can still be found by trying all of them.
 */
export const hashedId = (id: string): string => (hashed.test(id) ? id : `#${sha256(id).slice(0, 32)}`);

/** An id that is needed in clear to recognise its owner: hashed only where a phone number may be read in it. */
export const idWithoutPhone = (id: string): string => (!hashed.test(id) && holdsPhone(id) ? hashedId(id) : id);
