import { html } from 'lit';

const initials = (name: string): string =>
  name
    .split(/[\s&]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();

/** A round with the first letters of a name; decoration. */
export const avatar = (name: string, more = '') => html`<span class="avatar ${more}" aria-hidden="true">${initials(name)}</span>`;
