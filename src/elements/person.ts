import User from 'lucide/dist/esm/icons/user.mjs';
import { html, nothing } from 'lit';
import type { Customer } from '../domain/line.js';
import type { FirstMessages } from '../i18n/messages.js';
import { readablePhone } from '../i18n/phone.js';
import { icon } from './icon.js';

/** Who the customer is, as far as the platform says: some have no phone number, some no name. */
export interface PersonView {
  readonly name: string;
  /** Two letters at most; empty where there is no name. */
  readonly initials: string;
  /** Below the name: the phone number, or that there is none. */
  readonly phone?: string;
  readonly noPhone?: string;
}

export function personView({ name, phone }: Customer, { person: text }: FirstMessages): PersonView {
  const known = name?.trim();
  if (!known) return { name: phone ? readablePhone(phone) : text.customer, initials: '' };
  return { name: known, initials: initialsOf(known), ...(phone ? { phone: readablePhone(phone) } : { noPhone: text.noPhone }) };
}

/** What a reader takes for one letter: in Devanagari with its vowel sign. */
const graphemes = new Intl.Segmenter();

/** Arabic letters side by side would be drawn as a word. */
const between = (name: string) => (/\p{Script=Arabic}/u.test(name) ? '\u200c' : '');

/** First letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters
    .map((word = '') => [...graphemes.segment(word)][0]?.segment ?? '')
    .join(between(name))
    .toLocaleUpperCase();
}

/** A round ground with initials: decoration beside the name. */
export const avatar = ({ initials }: Pick<PersonView, 'initials'>, look = '') =>
  html`<span class="avatar ${look}" part="avatar" aria-hidden="true">${initials || icon(User)}</span>`;

/** Avatar, name, and below it the phone number and whatever else is known. */
export const person = (view: PersonView, { rings = false, more = nothing }: { rings?: boolean; more?: unknown } = {}) =>
  html`<div class="who">
    ${avatar(view, rings ? 'large pulse' : 'large')}
    <div class="grow">
      <p class="name" part="name"><bdi>${view.name}</bdi></p>
      ${view.phone ? html`<p class="sub"><bdi class="figure" dir="ltr">${view.phone}</bdi></p>` : nothing}
      ${view.noPhone ? html`<p class="sub">${view.noPhone}</p>` : nothing}${more}
    </div>
  </div>`;
