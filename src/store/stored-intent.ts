import type { Instant } from '../domain/instant.js';
import type { WordlessOutreach } from '../domain/outreach.js';
import { inForm, asIs } from './form.js';
import { hashedId } from './hashed-id.js';
import { restoredOutreach } from './stored-outreach.js';

/** An act that changes the world, written down before it is sent, so that no reload and no second tab does it twice. */
export interface StoredIntent {
  /** What the backend knows it by. Random, and kept in clear: it is asked about by this key. */
  readonly key: string;
  readonly act: IntentAct;
  /** What is being sent, without its words. */
  readonly outreach?: WordlessOutreach;
  /** Hashed on disk. */
  readonly conversation?: string;
  /** Hashed on disk. */
  readonly call?: string;
  /** Of what was sent, so that the same content is recognised. Any text: on disk it is a hash. */
  readonly fingerprint: string;
  /** By the page's clock. */
  readonly at: Instant;
  /** Which tab did it: a random name. */
  readonly tab: string;
}

/** An intent with what is known of its fate. */
export interface KnownIntent extends StoredIntent {
  /** Absent while it is open. */
  readonly outcome?: IntentOutcome;
}

export type IntentAct = 'outreach' | 'dial' | 'accept' | 'decline' | 'hang-up' | 'tones' | 'hold' | 'transfer' | 'template';

/** `done`: it took effect. `refused`: it surely did not. `unknown`: nobody could say; a later answer may replace this one. */
export type IntentOutcome = 'done' | 'refused' | 'unknown';

const acts: ReadonlySet<unknown> = new Set<IntentAct>([
  'outreach',
  'dial',
  'accept',
  'decline',
  'hang-up',
  'tones',
  'hold',
  'transfer',
  'template',
]);
const outcomes: ReadonlySet<unknown> = new Set<IntentOutcome>(['done', 'refused', 'unknown']);

/** The form of an intent on disk: no id of the platform, no text, no phone number. */
const storedIntent = inForm<StoredIntent>({
  key: asIs,
  act: asIs,
  outreach: restoredOutreach,
  conversation: hashedId,
  call: hashedId,
  fingerprint: hashedId,
  at: asIs,
  tab: asIs,
});

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
const isId = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** An intent in its stored form, or nothing if it is none. Never throws. */
export function restoredIntent(value: unknown): StoredIntent | undefined {
  try {
    const { key, act, conversation, call, fingerprint, at, tab } = value as Readonly<Record<string, unknown>>;
    if (!isName(key) || !isName(tab) || !acts.has(act)) return undefined;
    if (!isId(conversation) || !isId(call)) return undefined;
    if (typeof fingerprint !== 'string' || typeof at !== 'number' || !Number.isFinite(at)) return undefined;
    return storedIntent(value as StoredIntent);
  } catch {
    return undefined;
  }
}

export const isOutcome = (value: unknown): value is IntentOutcome => outcomes.has(value);

export const isFinal = (outcome: IntentOutcome | undefined): boolean => outcome === 'done' || outcome === 'refused';

/** Oldest first; with `conversation` (its real id) only those of it, with that id again. */
export function intentsOf<I extends StoredIntent>(intents: readonly I[], conversation?: string): readonly I[] {
  const sorted = [...intents].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  if (conversation === undefined) return sorted;
  const key = hashedId(conversation);
  return sorted.filter((intent) => intent.conversation === key).map((intent) => ({ ...intent, conversation }));
}
