import { createContext } from '@lit/context';
import type { FirstMessages, Messages } from '../i18n/messages.js';
import type { Calling } from './calling.js';

/** What `<wa-calling>` hands to every element inside it. A new object whenever one of its parts arrives or changes. */
export interface Desk {
  /** Absent until it was created. */
  readonly calling: Calling | undefined;
  /** What is said on every page; absent until the locale was loaded. */
  readonly messages: FirstMessages | undefined;
  /** With what only the larger elements say: they are loaded once somebody asks, and absent until then. */
  allMessages(): Messages | undefined;
  /** Permission modals on the page; the first one serves every button. */
  readonly modals: Set<AskingModal>;
  /** Where an agent finds help when only an admin can mend it; checked, so that a link may lead there. */
  readonly supportHref?: string;
  /** The keys that are taken, in the words of `aria-keyshortcuts`. */
  readonly shortcuts?: Shortcuts | undefined;
}

/** What a key may do, wherever on the page the focus is. */
export type ShortcutAct = 'answer' | 'decline' | 'mute' | 'hangUp';

/**
 * Which keys do it, none where it is left out: an F key, or a letter or digit, with `Alt`, `Control`, `Meta`, `Shift`, or with `Mod`, which is
 * Control, and Command on Apple's machines: `F9`, `Alt+A`, `Mod+Shift+9`.
 */
export type Shortcuts = { readonly [Act in ShortcutAct]?: string | undefined };

/** A `<wa-permission-modal>`, as a button sees it. */
export interface AskingModal {
  /** Opens for this conversation; focus returns to `from`. `invite`: to send one, although permission may hold. */
  ask(conversation: string, from: HTMLElement, how?: 'invite'): void;
}

/** The number is the shape of `Desk`: two versions of the SDK on one page do not meet. */
export const deskContext = createContext<Desk>(Symbol.for('wa-calling/1'));
