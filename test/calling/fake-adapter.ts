import type {
  CallingAdapter,
  Colleague,
  ConversationFacts,
  Desk,
  HangUp,
  Intent,
  LineNews,
  News,
  NewsListener,
  NewsOf,
  RefusedConversation,
  TemplateNews,
  TemplatePage,
  VoicePath,
} from '../../src/adapter.js';
import type { Activity } from '../../src/domain/activity.js';
import type { CallFacts } from '../../src/domain/call.js';
import type { Line } from '../../src/domain/line.js';
import type { Outreach } from '../../src/domain/outreach.js';
import type { Template } from '../../src/domain/template.js';
import type { Direction, Signal } from '../../src/domain/signal.js';

/** Thu 15 Oct 2026, 10:24 UTC. */
export const start = Date.UTC(2026, 9, 15, 10, 24);

export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;

export const amara: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};

/** Amara's conversation: the window is open, nothing was asked yet. */
export const nothingAsked = (id: string, more: Partial<ConversationFacts> = {}): ConversationFacts => ({
  id,
  line: amara,
  asOf: start,
  window: { closesAt: start + 6 * 3_600_000 },
  permission: { status: 'none', at: 0, because: 'never-asked' },
  ...more,
});

/** As above, and Amara allowed calls a minute ago. */
export const permitted = (id: string, more: Partial<ConversationFacts> = {}): ConversationFacts =>
  nothingAsked(id, { permission: { status: 'temporary', at: start - 60_000, until: start + 7 * 86_400_000 }, ...more });

let count = 0;

/** News of Amara's line, with an id of its own. */
export const news = <K extends LineNews['kind']>(
  kind: K,
  more: Omit<NewsOf<K>, 'kind' | 'id' | 'at' | 'line'> & Partial<Pick<NewsOf<K>, 'id' | 'at' | 'line'>>,
): LineNews => ({ kind, id: `news-${++count}`, at: start, line: amara, ...more }) as unknown as LineNews;

/** News of a template of the number that Amara writes to. */
export const templateNews = <K extends TemplateNews['kind']>(kind: K, template: NewsOf<K>['template'], number = amara.number.id): News =>
  ({ kind, id: `news-${++count}`, at: start, number, template }) as unknown as News;

export const callNews = (id: string, direction: Direction, signal: Signal, more: Partial<News> = {}): News =>
  ({ ...news('call', { call: { id, direction }, signal, at: signal.at }), ...more }) as News;

/** Something that was asked of the adapter and waits for the test, or was answered at once. */
export interface Question {
  readonly member: keyof CallingAdapter;
  readonly args: readonly unknown[];
  readonly signal: AbortSignal;
  /** Of writing members. */
  readonly key: string;
  answer(value?: unknown): void;
  refuse(thrown: unknown): void;
}

/**
 * An adapter in the hands of a test: answers from `facts` and `desk`, keeps waiting what it was told to until the test answers, and
 * tells the news that the test tells.
 */
export class FakeAdapter implements CallingAdapter {
  readonly questions: Question[] = [];
  readonly facts = new Map<string, ConversationFacts | RefusedConversation>();
  readonly subscriptions: { listener: NewsListener; after: string | undefined; over: boolean }[] = [];
  me: Desk = { agent: priya, tenant: 'lumen', serverTime: start, cursor: 'c0', calls: [] };
  log: readonly Activity[] = [];
  readonly #held = new Set<keyof CallingAdapter>();

  /** From now on these wait for the test. */
  keepWaiting(...members: (keyof CallingAdapter)[]): void {
    for (const member of members) this.#held.add(member);
  }

  /** From now on these answer at once again. */
  release(...members: (keyof CallingAdapter)[]): void {
    for (const member of members) this.#held.delete(member);
  }

  /** Everything that was asked of this member, oldest first. */
  asked(member: keyof CallingAdapter): readonly Question[] {
    return this.questions.filter((question) => question.member === member);
  }

  /** The last thing asked of this member; fails when nothing was. */
  last(member: keyof CallingAdapter): Question {
    const question = this.asked(member).at(-1);
    if (!question) throw new Error(`Nothing was asked of "${member}".`);
    return question;
  }

  tell(...batch: readonly News[]): void {
    this.listener.news(batch);
  }

  get listener(): NewsListener {
    const { listener } = this.subscriptions.at(-1) ?? {};
    if (!listener) throw new Error('Nobody has subscribed.');
    return listener;
  }

  desk = (request: { signal: AbortSignal }) => this.#ask<Desk>('desk', [], request, () => this.me);

  conversations = (ids: readonly string[], request: { signal: AbortSignal; fresh?: true }) =>
    this.#ask<(ConversationFacts | RefusedConversation)[]>('conversations', [ids, request.fresh], request, () =>
      ids.map((id) => this.facts.get(id) ?? { id, refused: 'not-found' }),
    );

  subscribe = (listener: NewsListener, { after }: { after: string | undefined }) => {
    const subscription = { listener, after, over: false };
    this.subscriptions.push(subscription);
    return () => void (subscription.over = true);
  };

  sendOutreach = (conversation: string, outreach: Outreach, intent: Intent) =>
    this.#ask<void>('sendOutreach', [conversation, outreach], intent, () => undefined);

  dial = (conversation: string, voice: { offer?: string }, intent: Intent) =>
    this.#ask<string>('dial', [conversation, voice], intent, () => 'call-1');

  accept = (call: string, voice: { answer?: string }, intent: Intent) => this.#ask<void>('accept', [call, voice], intent, () => undefined);

  hangUp = (call: string | { dialledWith: string }, how: HangUp, intent: Intent) =>
    this.#ask<void>('hangUp', [call, how], intent, () => undefined);

  decline?: NonNullable<CallingAdapter['decline']> = (call, who, intent) =>
    this.#ask<void>('decline', [call, who], intent, () => undefined);

  activities?: NonNullable<CallingAdapter['activities']> = (conversation, page, request) =>
    this.#ask<readonly Activity[]>('activities', [conversation, page], request, () => this.log);

  /** A test that wants sound, or a media bridge, says so. */
  voice?: NonNullable<CallingAdapter['voice']>;

  sendTones?: NonNullable<CallingAdapter['sendTones']>;

  hold?: NonNullable<CallingAdapter['hold']>;

  resume?: NonNullable<CallingAdapter['resume']>;

  transfer?: NonNullable<CallingAdapter['transfer']>;

  colleagues?: NonNullable<CallingAdapter['colleagues']>;

  /** The backend carries the sound of calls. */
  carryVoice(): void {
    this.voice = (of, request) => this.#ask<VoicePath>('voice', [of], request, () => ({}));
  }

  /** The host has a media bridge. */
  bridge(): void {
    this.sendTones = (call, tones, intent) => this.#ask<void>('sendTones', [call, tones], intent, () => undefined);
    this.hold = (call, intent) => this.#ask<void>('hold', [call], intent, () => undefined);
    this.resume = (call, intent) => this.#ask<void>('resume', [call], intent, () => undefined);
    this.transfer = (call, to, intent) => this.#ask<void>('transfer', [call, to], intent, () => undefined);
    this.colleagues = (call, request) => this.#ask<readonly Colleague[]>('colleagues', [call], request, () => []);
  }

  templates?: NonNullable<CallingAdapter['templates']> = (query, request) =>
    this.#ask<TemplatePage>('templates', [query], request, () => ({ templates: [] }));

  saveTemplate?: NonNullable<CallingAdapter['saveTemplate']> = ({ number: _, id = 'new-1', ...text }, intent) =>
    this.#ask<Template>('saveTemplate', [{ ...text, id }], intent, () => ({ ...text, id, status: 'pending' }));

  deleteTemplate?: NonNullable<CallingAdapter['deleteTemplate']> = (id, intent) =>
    this.#ask<void>('deleteTemplate', [id], intent, () => undefined);

  #ask<T>(
    member: keyof CallingAdapter,
    args: readonly unknown[],
    { signal, key = '' }: { signal: AbortSignal; key?: string },
    usual: () => T,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const question: Question = { member, args, signal, key, answer: (value) => resolve(value as T), refuse: reject };
      this.questions.push(question);
      if (!this.#held.has(member)) resolve(usual());
    });
  }
}

/** A call as a desk's list or an answer tells it. */
export const listed = (id: string, direction: Direction, signals: readonly Signal[], more: Partial<CallFacts> = {}): CallFacts => ({
  id,
  direction,
  line: amara,
  signals,
  ...more,
});

/** Lets a backend know conversation `c1`, in which nothing was asked yet. */
export const known = (backend: FakeAdapter): void => void backend.facts.set('c1', nothingAsked('c1'));

export const revoked = (id: string, at = start): Activity => ({
  id,
  at,
  line: 'l',
  kind: 'permission.revoked',
  actor: { kind: 'customer' },
});
