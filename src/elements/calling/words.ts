import type { ReactiveController } from 'lit';
import type { FirstMessages, Messages } from '../../i18n/messages.js';
import { languageOf } from '../language-of.js';
import type { WaCalling } from './calling.js';
import { knownZone } from './known-zone.js';
import { localeFor, locales, regional } from './locales.js';
import { nameWiring } from '../name-wiring.js';
import { overridden } from './overridden.js';
import { isWhole, lacksOf } from './whole-locale.js';

interface Spoken {
  /** Once more when `all` has come. */
  readonly say: (messages: FirstMessages) => void;
  /** A language could not be fetched; the one before goes on, or English is spoken. */
  readonly failed: () => void;
}

/** What it is about: the page's language and direction, the host's own sentences, the agent's zone. */
interface Wish {
  readonly language: string;
  readonly isTurned: boolean;
  readonly own: object | undefined;
  readonly timeZone: string;
}

interface Loaded {
  /** Empty where it is another than was wished. */
  readonly language: string;
  readonly first: FirstMessages;
  /** Absent until somebody has asked for it. */
  readonly all: Messages | undefined;
}

/** What a desk says, anew whenever one of its wishes changes. */
export class Words implements ReactiveController {
  readonly #desk: WaCalling;
  readonly #spoken: Spoken;
  readonly #page = new MutationObserver(() => this.#follow());
  /** What was asked for last; what arrives for anything else is not said. */
  #wish: Wish | undefined;
  #loaded: Loaded | undefined;
  #said: readonly unknown[] = [];
  #all: Messages | undefined;
  #wantsAll = false;
  /** The last wish could not be fetched. */
  #missing = false;

  constructor(desk: WaCalling, spoken: Spoken) {
    this.#desk = desk;
    this.#spoken = spoken;
    desk.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#desk))
      this.#page.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    addEventListener('online', this.#online);
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
    removeEventListener('online', this.#online);
  }

  /** Never rejects. What could not be fetched is tried again with another wish, the next desk, or when the browser is online again. */
  async load(): Promise<void> {
    const wish = (this.#wish = this.#wishNow);
    const wantsAll = this.#wantsAll;
    this.#missing = false;
    if (!isWhole(wish.own) && !(this.#loaded?.language === wish.language && this.#isEnough)) {
      const loaded = await fetched(wish.language, wantsAll).catch((thrown: unknown) => this.#lacks(wish, thrown));
      if (this.#wish !== wish) return;
      this.#loaded = loaded ?? this.#loaded;
    }
    this.#say(wish);
    // somebody has asked for the rest meanwhile
    if (this.#wantsAll !== wantsAll) await this.load();
  }

  /** What is said on every page and what only some elements say; that is loaded for the first who asks. */
  get all(): Messages | undefined {
    if (!this.#wantsAll) {
      this.#wantsAll = true;
      if (this.#loaded) void this.load();
    }
    return this.#all;
  }

  get #isEnough(): boolean {
    return Boolean(this.#loaded?.all) || !this.#wantsAll;
  }

  /** Elements without words would say nothing for ever: English is in every build. */
  async #lacks(wish: Wish, thrown: unknown): Promise<Loaded | undefined> {
    if (this.#wish !== wish) return undefined;
    this.#missing = true;
    nameWiring((mistakes) => mistakes.nameMissingLanguage(localeFor(wish.language), thrown));
    this.#spoken.failed();
    if (this.#loaded && this.#isEnough) return undefined;
    const english = await fetched('en', this.#wantsAll).catch(() => undefined);
    return english && { ...english, ...this.#loaded, all: english.all, language: '' };
  }

  readonly #online = () => {
    if (this.#missing) void this.load();
  };

  get #wishNow(): Wish {
    const { messages: own, timeZone } = this.#desk;
    return { language: languageOf(this.#desk), isTurned: this.#desk.matches(':dir(rtl)'), own: own ?? undefined, timeZone };
  }

  #follow(): void {
    const { language, isTurned, own, timeZone } = this.#wishNow;
    const wish = this.#wish;
    if (!wish || (language === wish.language && isTurned === wish.isTurned && own === wish.own && timeZone === wish.timeZone)) return;
    void this.load();
  }

  #say({ isTurned, own, timeZone }: Wish): void {
    const { first, all } = isWhole(own) ? { first: own, all: own } : (this.#loaded ?? {});
    const said = [isTurned, own, timeZone, first, all];
    if (!first || said.every((each, index) => each === this.#said[index])) return;
    this.#said = said;
    if (own && Object.hasOwn(own, 'locale') && !isWhole(own)) nameWiring((mistakes) => mistakes.nameLackingLocale(lacksOf(own)));
    const zone = knownZone(timeZone);
    const spoken = <W extends FirstMessages>(words: W): W => {
      const changed = isWhole(own) || !own ? words : overridden(words, own, nameWrong);
      return zone ? { ...changed, timeZone: zone } : changed;
    };
    this.#all = all && spoken(all);
    this.#spoken.say(spoken(first));
  }
}

/** Both parts of a locale travel side by side. */
async function fetched(language: string, wantsAll: boolean): Promise<Loaded> {
  const locale = locales[localeFor(language)];
  const [first, all] = await Promise.all([locale.first(), wantsAll ? locale.all() : undefined]);
  const written = { locale: regional(first, language) };
  return { language, first: { ...first, ...written }, all: all && { ...all, ...written } };
}

const nameWrong = (name: string) => nameWiring((mistakes) => mistakes.nameWrongSentence(name));

function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}
