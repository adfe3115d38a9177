import type { CallNow } from './conversation.js';

/** What is said of a call that rings where no element can: in the title of the page, and on the desktop. */
export interface IncomingWords {
  /** Blinks in the title while the tab is hidden. */
  readonly title: (calls: readonly CallNow[]) => string;
  readonly notification: (call: CallNow) => { readonly title: string; readonly body: string };
}

const caller = ({ line: { customer } }: CallNow): string => customer.name ?? customer.phone ?? '';

/** Names alone: right in every language. */
export const wordless: IncomingWords = {
  title: ([first]) => `☎ ${first ? caller(first) : ''}`.trim(),
  notification: (call) => ({ title: `☎ ${caller(call)}`.trim(), body: call.line.number.name ?? call.line.number.phone ?? '' }),
};
