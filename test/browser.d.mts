/** Path of an installed browser, or undefined. */
export function findBrowser(): string | undefined;

/** Path of a browser; installs one where that is possible without asking anybody. */
export function ensureBrowser(): string;

/** What a test browser is started with. */
export const browserFlags: string[];
