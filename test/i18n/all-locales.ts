import { locales, type LocaleName } from '../../src/elements/calling/locales.js';
import type { Messages } from '../../src/i18n/messages.js';

export const localeNames = Object.keys(locales) as LocaleName[];

/** All there are, in the order of the table. */
export const allLocales = async (): Promise<readonly (readonly [LocaleName, Messages])[]> =>
  Promise.all(localeNames.map(async (name) => [name, await locales[name]()] as const));
