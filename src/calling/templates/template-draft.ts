import type { TemplateText } from '../../domain/template-rules.js';
import { typingKeptEvery } from '../draft.js';
import { loadStores } from '../load-stores.js';
import { Soon } from '../soon.js';
import type { TemplateDesk } from './template-desk.js';

type Written = Partial<TemplateText>;

/** What was written of a template and not submitted: kept as it is typed, for the next page and for the agent's other tabs. */
export class TemplateDraft {
  /** What differs from the template it began with. */
  now: Written = {};
  readonly #place: string;
  readonly #desk: Pick<TemplateDesk, 'cache' | 'clock' | 'tellTabs'>;
  readonly #changed: () => void;
  readonly #soon: Soon;
  /** As it stands in the store, as far as this page knows. */
  #kept: Written = {};
  /** What was read before this page wrote is void. */
  #writes = 0;

  /** `place`: its name among the drafts. `keep`: called a little after a change, to write it down. */
  constructor(place: string, desk: Pick<TemplateDesk, 'cache' | 'clock' | 'tellTabs'>, changed: () => void, keep: () => void) {
    this.#place = place;
    this.#desk = desk;
    this.#changed = changed;
    this.#soon = new Soon(desk.clock, typingKeptEvery, keep);
  }

  change(text: Written): void {
    this.now = { ...this.now, ...text };
    this.#soon.ask();
    this.#changed();
  }

  /** Writes it down if it is not; `isWorthIt`: it differs from what it began with. */
  keep(isWorthIt: boolean): void {
    if (!this.#soon.waits) return;
    this.#soon.stop();
    if (!isWorthIt) return this.#drop();
    this.#writes += 1;
    this.#kept = this.now;
    void this.#desk.cache
      .ask((store) => store.keepTemplateDraft(this.#place, this.now), undefined)
      .then(() => this.#desk.tellTabs(this.#place));
  }

  /** What an earlier page or another tab has written down: what was typed here since the last time stays, the rest is taken over. */
  async restore(): Promise<void> {
    const writes = this.#writes;
    const there = await this.#desk.cache.ask((store) => store.templateDraft(this.#place), undefined);
    if (!there || writes !== this.#writes) return;
    const typed = Object.entries(this.now).filter(([field, value]) => !isSame(value, this.#kept[field as keyof Written]));
    this.now = { ...there, ...Object.fromEntries(typed) };
    this.#kept = there;
    this.#changed();
  }

  /** Another tab says that something stands anew in the store. */
  async heard(hashed: string): Promise<void> {
    const { hashedId } = await loadStores();
    if (hashedId(this.#place) === hashed) await this.restore();
  }

  /** It was submitted or thrown away. */
  forget(): void {
    this.clear();
    this.#drop();
  }

  /** The page knows nothing of it any more. */
  clear(): void {
    this.#soon.stop();
    this.#writes += 1;
    this.now = this.#kept = {};
  }

  #drop(): void {
    this.#writes += 1;
    this.#kept = {};
    void this.#desk.cache.ask((store) => store.dropTemplateDraft(this.#place), undefined);
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
