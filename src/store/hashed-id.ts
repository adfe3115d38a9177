import { holdsPhone } from './phones.js';
import { sha256 } from './sha-256.js';

/** A list of thousands asks for the same ids with each look, and a hash takes longer than the rest of a look. */
const remembered = new Map<string, string>();
const most = 10_000;

const hashed = /^#[0-9a-f]{32}$/;

/**
 * The form in which an id reaches the disk: 128 bits of its SHA-256, unsalted, so that every page finds it again. Hashing twice
 * changes nothing. It hides what is written in an id (the platform's ids contain phone numbers) from a search and from a glance;
 * an id that is nothing but a phone number can still be found by trying all of them.
 */
export function hashedId(id: string): string {
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const form = hashed.test(id) ? id : `#${sha256(id).slice(0, 32)}`;
  if (remembered.size >= most) remembered.clear();
  remembered.set(id, form);
  return form;
}

/** An id that is needed in clear to recognise its owner: hashed only where a phone number may be read in it. */
export const idWithoutPhone = (id: string): string => (!hashed.test(id) && holdsPhone(id) ? hashedId(id) : id);
