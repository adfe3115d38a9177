import type { ReactiveController } from 'lit';
import type { Messages, SomeMessages } from '../../i18n/messages.js';
import { languageOf } from '../language-of.js';
import type { WaCalling } from './calling.js';
import { knownZone } from './known-zone.js';
import { localeFor, locales, regional } from './locales.js';
import { overridden } from './overridden.js';

interface Spoken {
  readonly say: (messages: Messages) => void;
  /** A language that the page changed to could not be fetched; the one before goes on. */
  readonly failed: () => void;
}

/** What it is about: the page's language, the host's own sentences, the agent's zone. */
interface Wish {
  readonly language: string;
  readonly own: Messages | SomeMessages | undefined;
  readonly timeZone: string;
}

/** What a desk says, anew whenever one of its wishes changes. */
export class Words implements ReactiveController {
  readonly #desk: WaCalling;
  readonly #spoken: Spoken;
  readonly #page = new MutationObserver(() => this.#follow());
  /** What was asked for last; what arrives for anything else is not said. */
  #wish: Wish | undefined;
  #loaded: { readonly language: string; readonly words: Messages } | undefined;
  #said: readonly unknown[] = [];

  constructor(desk: WaCalling, spoken: Spoken) {
    this.#desk = desk;
    this.#spoken = spoken;
    desk.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#desk)) this.#page.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  /** Rejects when the locale could not be fetched; another wish, or the next desk, tries again. */
  async load(): Promise<void> {
    const wish = (this.#wish = this.#wishNow);
    const { language, own } = wish;
    if (!isWhole(own) && this.#loaded?.language !== language) {
      const words = await locales[localeFor(language)]();
      if (this.#wish !== wish) return;
      this.#loaded = { language, words: { ...words, locale: regional(words, language) } };
    }
    this.#say(wish);
  }

  get #wishNow(): Wish {
    const { messages: own, timeZone } = this.#desk;
    return { language: languageOf(this.#desk), own, timeZone };
  }

  #follow(): void {
    const { language, own, timeZone } = this.#wishNow;
    const wish = this.#wish;
    if (!wish || (language === wish.language && own === wish.own && timeZone === wish.timeZone)) return;
    this.load().catch(this.#spoken.failed);
  }

  #say({ own, timeZone }: Wish): void {
    const loaded = this.#loaded?.words;
    const words = isWhole(own) ? own : own && loaded ? overridden(loaded, own) : loaded;
    const said = [own, timeZone, isWhole(own) || loaded];
    if (!words || said.every((each, index) => each === this.#said[index])) return;
    this.#said = said;
    const zone = knownZone(timeZone);
    this.#spoken.say(zone ? { ...words, timeZone: zone } : words);
  }
}

const isWhole = (messages: Messages | SomeMessages | undefined): messages is Messages => messages !== undefined && 'locale' in messages;

function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}
