import { locales, type LocaleName } from '../../src/elements/calling/locales.js';

/** All there are, in the order of the table. */
export const localeNames = Object.keys(locales) as LocaleName[];
