import type { Desk } from '../adapter.js';
import type { Warning } from '../boundary/warning.js';
import type { ServerClock } from './server-clock.js';
import type { Agent } from '../domain/actor.js';
import type { Policy } from '../domain/policy.js';
import type { Charts } from '../machines/start.js';
import type { CallDesk } from './call-desk.js';
import type { CallAbilities, CallingFact, Failed } from './calling.js';
import type { Cache } from './cache.js';
import type { Connection, ConversationState } from './conversation.js';
import type { Deliver } from './deliver.js';
import type { FactsReader } from './facts-reader.js';
import type { Reading } from './reading.js';
import type { Registry } from './registry.js';
import type { Session } from './session.js';
import type { TemplateDesk } from './templates/template-desk.js';
import type { SoundDesk } from './sound-desk.js';
import type { LineRecord } from './line-record.js';
import type { Unfinished } from './unfinished.js';

/** The parts of one desk, for those that work with several of them. */
export interface DeskParts {
  readonly clock: ServerClock;
  readonly policy: Policy;
  readonly agent: Agent | undefined;
  readonly can: ConversationState['can'];
  readonly callAbilities: CallAbilities;
  /** As the backend last answered; absent before, and once the agent has signed out. */
  readonly desk: Desk | undefined;
  readonly sound: SoundDesk;
  readonly connection: Connection;
  readonly session: Pick<Session, 'ready' | 'failure' | 'wake'>;
  readonly reading: Reading;
  readonly deliver: Deliver;
  readonly cache: Cache;
  readonly registry: Registry;
  readonly calls: CallDesk;
  readonly facts: FactsReader;
  readonly templates: TemplateDesk;
  readonly unfinished: Unfinished;
  /** Names what could not be applied, once each kind. */
  warn(warning: Warning): void;
  charts(): Promise<Charts>;
  /** A fact for the host's events. */
  tell(fact: CallingFact): void;
  /** Something failed that the host may want to know. */
  failed(act: Failed['act'], thrown: unknown, conversation?: string): void;
  /** The desk's own state has changed. */
  changed(): void;
  /** A line was told something. */
  lineTold(line: LineRecord): void;
}
