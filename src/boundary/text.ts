import * as v from 'valibot';
import { checked } from './checked.js';

/** Caps, in UTF-16 units. */
const longest = { id: 512, token: 4096, name: 200, text: 4096, sdp: 65_536 };

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// Bidi overrides and marks can make one name look like another; zero-width joiners stay: emoji and several scripts need them.
const invisible = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const control = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const joinersOnly = /^[\s\u200c\u200d]*$/u;
const loneSurrogate = /\p{Surrogate}/u;

/** What most names are: nothing in it to clean, and no need to look for it four times. */
const plainName = /^[!-~](?:[ -~]{0,198}[!-~])?$/;

const plainId = /^[ -~]*$/;

/** At most `length` units, never half a character. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return text.length > length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

const cleanName = (text: string): string =>
  cut(
    cut(text, 4 * longest.name)
      .replace(lineBreaks, ' ')
      .replace(invisible, '')
      .trim(),
    longest.name,
  );

const cleanText = (text: string): string => cut(cut(text, 2 * longest.text).replace(control, ''), longest.text);

/** An id is never repaired: a changed id is another id. */
export const id = checked(
  'string',
  (text) => text.length > 0 && text.length <= longest.id && (plainId.test(text) || !loneSurrogate.test(text)),
);

/** Opaque, handed back as it came: a cursor. May be empty. */
export const token = checked('string', (text) => text.length <= longest.token);

/** A page token; an empty one would ask for the first page for ever, so it counts as none. */
export const nextPage = v.pipe(
  token,
  v.transform((text) => (text === '' ? undefined : text)),
);

/** One line to show: a person's or a company's name, a phone number. Nothing visible in it: none. */
export const name = v.pipe(
  v.string(),
  v.transform((text) => {
    if (plainName.test(text)) return text;
    const clean = cleanName(text);
    return joinersOnly.test(clean) ? undefined : clean;
  }),
);

/** Lines to show: a message, a reason. */
export const text = v.pipe(v.string(), v.transform(cleanText));

/** Session description: never changed, since both sides must hold the same one. */
export const sdp = checked('string', (text) => text.length <= longest.sdp);
