import type { ReactiveElement } from 'lit';
import type { Desk } from '../calling/context.js';
import { languageOf } from './language-of.js';

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const none = [] as const;

/**
 * Gives an element the `lang` and `dir` of its words where the page around it has others: they are read aloud and laid out as what they
 * are. An attribute that the host wrote stays.
 */
export class Tongue {
  readonly #element: ReactiveElement;
  /** Mostly the page speaks the same language, and nothing is given. */
  #given: readonly ('lang' | 'dir')[] = none;
  #spoken: Pick<Desk, 'messages'> | undefined;

  constructor(element: ReactiveElement) {
    this.#element = element;
  }

  /** Before each update; without a desk when the element leaves the page. A desk is another one when the page around it has turned. */
  speak(desk: Pick<Desk, 'messages'> | undefined): void {
    if (desk === this.#spoken) return;
    this.#spoken = desk;
    for (const name of this.#given) this.#element.removeAttribute(name);
    this.#given = none;
    const words = desk?.messages;
    if (!words) return;
    const [language = ''] = words.locale.split('-u-');
    if (primary(languageOf(this.#element)) !== primary(language)) this.#give('lang', language);
    if (this.#element.matches(':dir(rtl)') !== (words.direction === 'rtl')) this.#give('dir', words.direction);
  }

  #give(name: 'lang' | 'dir', value: string): void {
    if (this.#element.hasAttribute(name)) return;
    this.#element.setAttribute(name, value);
    this.#given = [...this.#given, name];
  }
}
