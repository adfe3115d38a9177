import type { News } from '../../adapter.js';
import type { Instant } from '../../domain/instant.js';
import type { Heard } from './recent-news.js';

/** What an adapter says of its connection. */
export type StreamConnection = 'live' | 'reconnecting' | 'signed-out';

/** What a tab that follows says. */
export type Asking =
  /** Tell me what came after this cursor or, should you not know it, since this moment. */
  | { readonly kind: 'join'; readonly cursor: string | undefined; readonly since: Instant }
  /** Is anybody there? */
  | { readonly kind: 'ask' };

/** What the tab that leads says. */
export type Telling =
  | { readonly kind: 'news'; readonly batch: readonly News[]; readonly cursor: string | undefined }
  | { readonly kind: 'connection'; readonly now: StreamConnection; readonly serverTime: Instant | undefined }
  /** The stream cannot be continued: every tab reads again. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'here'; readonly connection: StreamConnection | undefined }
  | {
      readonly kind: 'welcome';
      readonly to: string;
      /** Undefined: what the tab missed is not known for sure. */
      readonly missed: readonly Heard[] | undefined;
      readonly cursor: string | undefined;
      readonly connection: StreamConnection | undefined;
    };

/** Every word of the leader says how many batches of news it has told, so that who missed one notices. */
export interface Told {
  readonly count: number;
  /** When it was said, by the clock of this browser. */
  readonly at: Instant;
}

/** One message between tabs; `from` is the tab. */
export type Said = { readonly from: string } & (Asking | (Telling & Told));

/** The channel is open to all scripts of the origin: what is no message of ours is nothing. News are checked by the desk. */
export function readSaid(data: unknown): Said | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { from, kind } = data as Record<string, unknown>;
  return typeof from === 'string' && typeof kind === 'string' ? (data as Said) : undefined;
}
