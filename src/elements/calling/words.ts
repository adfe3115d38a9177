import type { ReactiveController } from 'lit';
import type { FirstMessages, Messages, SomeMessages } from '../../i18n/messages.js';
import { languageOf } from '../language-of.js';
import type { WaCalling } from './calling.js';
import { knownZone } from './known-zone.js';
import { localeFor, locales, regional } from './locales.js';
import { overridden } from './overridden.js';

interface Spoken {
  /** Once more when `all` has come. */
  readonly say: (messages: FirstMessages) => void;
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
  #loaded: { readonly language: string; readonly words: FirstMessages; readonly all: Messages | undefined } | undefined;
  #said: readonly unknown[] = [];
  #all: Messages | undefined;
  #wantsAll = false;

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
    const wantsAll = this.#wantsAll;
    const isThere = this.#loaded?.language === language && (this.#loaded.all || !wantsAll);
    if (!isWhole(own) && !isThere) {
      const { first, all } = locales[localeFor(language)];
      const whole = wantsAll ? await all() : undefined;
      const words = whole ?? (await first());
      if (this.#wish !== wish) return;
      const locale = regional(words, language);
      this.#loaded = { language, words: { ...words, locale }, all: whole && { ...whole, locale } };
    }
    this.#say(wish);
    // somebody has asked for the rest meanwhile
    if (this.#wantsAll !== wantsAll) await this.load();
  }

  /** What is said on every page and what only some elements say; that is loaded for the first who asks. */
  get all(): Messages | undefined {
    if (!this.#wantsAll) {
      this.#wantsAll = true;
      if (this.#loaded) this.load().catch(this.#spoken.failed);
    }
    return this.#all;
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
    const { words: first, all } = isWhole(own) ? { words: own, all: own } : (this.#loaded ?? {});
    const said = [own, timeZone, first, all];
    if (!first || said.every((each, index) => each === this.#said[index])) return;
    this.#said = said;
    const zone = knownZone(timeZone);
    const spoken = <W extends FirstMessages>(words: W): W => {
      const changed = isWhole(own) || !own ? words : overridden(words, own);
      return zone ? { ...changed, timeZone: zone } : changed;
    };
    this.#all = all && spoken(all);
    this.#spoken.say(this.#all ?? spoken(first));
  }
}

const isWhole = (messages: Messages | SomeMessages | undefined): messages is Messages => messages !== undefined && 'locale' in messages;

function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}
