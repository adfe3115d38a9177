import { LeaderWatch } from './leader-watch.js';
import type { Said, StreamConnection, Telling, Told } from './said.js';
import type { StreamTab } from './stream-tab.js';

interface FollowingListener {
  /** The leader gives no sign of life. */
  stalled(): void;
  /** The stream is over for every tab. */
  signedOut(): void;
}

/** Hears the news from the tab that leads, and asks it for those it missed. */
export class FollowingTab {
  readonly #tab: StreamTab;
  readonly #listener: FollowingListener;
  readonly #watch: LeaderWatch;
  #leader: string | undefined;
  #count = 0;
  /** Nothing is missed: what comes continues what was heard. */
  #inStep = false;

  constructor(tab: StreamTab, listener: FollowingListener) {
    this.#tab = tab;
    this.#listener = listener;
    this.#watch = new LeaderWatch(tab.clock, { ask: () => tab.say({ kind: 'ask' }), stalled: () => listener.stalled() });
    this.#join();
  }

  hear(said: Said): void {
    if (said.kind === 'join' || said.kind === 'ask') return;
    this.#watch.heard();
    if (said.kind === 'welcome' && said.to === this.#tab.id) return this.#welcome(said);
    this.#keepStep(said);
    switch (said.kind) {
      case 'news':
        return this.#inStep ? this.#tab.news(said) : this.#tab.newsAhead(said);
      case 'connection':
        return this.#connection(said.now, said.serverTime);
      case 'here':
        return this.#mend(said.connection);
      case 'reset':
        return this.#tab.reset();
      case 'welcome':
        return; // for another tab
      default:
        return said satisfies never;
    }
  }

  end(): void {
    this.#watch.stop();
  }

  #join(): void {
    this.#inStep = false;
    const { cursor, since } = this.#tab;
    this.#tab.say({ kind: 'join', cursor, since });
  }

  #welcome({ from, count, at, missed, cursor, connection }: Said & Extract<Telling, { kind: 'welcome' }> & Told): void {
    if (!missed) return this.#tab.reset();
    this.#inStep = true;
    this.#follow(from, count, at);
    for (const heard of missed) this.#tab.news(heard);
    this.#tab.cursor = cursor ?? this.#tab.cursor;
    this.#mend(connection);
  }

  /** A new leader, or a number left out: something may have been missed. */
  #keepStep({ from, kind, count, at }: Said & Telling & Told): void {
    const next = this.#count + (kind === 'news' ? 1 : 0);
    const missed = this.#inStep ? from !== this.#leader || count !== next : kind === 'here';
    if (missed) {
      this.#leader = from;
      this.#count = count;
      this.#join();
    } else this.#follow(from, count, at);
  }

  #follow(leader: string, count: number, at: number): void {
    this.#leader = leader;
    this.#count = count;
    if (this.#inStep) this.#tab.since = at;
  }

  #connection(now: StreamConnection, serverTime?: number): void {
    this.#tab.connectionIs(now, serverTime);
    if (now === 'signed-out') this.#listener.signedOut();
  }

  #mend(connection: StreamConnection | undefined): void {
    if (connection && connection !== this.#tab.connection) this.#connection(connection);
  }
}
