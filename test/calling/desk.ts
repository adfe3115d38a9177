import type { TabSurroundings } from '../../src/calling/tabs/tab-surroundings.js';
import type { Calling, CallingFact } from '../../src/calling/calling.js';
import type { ConversationState } from '../../src/calling/conversation.js';
import { createCalling, type CallingOptions } from '../../src/calling/create-calling.js';
import '../../src/machines/start.js';
import '../../src/store/memory-store.js';
import '../../src/store/open-store.js';
import '../../src/store/with-saved.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { FakeAdapter, permitted, start } from './fake-adapter.js';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Until everything that is under way without a clock or an answer has come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

type Detail<T extends CallingFact['type']> = Extract<CallingFact, { readonly type: T }>['detail'];

export interface TestDesk {
  readonly clock: VirtualClock;
  readonly backend: FakeAdapter;
  readonly calling: Calling;
  readonly facts: CallingFact[];
  state(conversation?: string): ConversationState;
  /** Looks at a conversation, as an element does; answers how to look away. */
  look(conversation?: string, needs?: { readonly activities?: boolean }): () => void;
  /** Facts of one type that the host was told. */
  told<T extends CallingFact['type']>(type: T): readonly Detail<T>[];
  /** Lets virtual time pass in small steps, with everything that follows from it. */
  pass(ms: number): Promise<void>;
}

const open = new Set<Calling>();

/** A desk over a fake adapter and a virtual clock, signed in and live unless the test prepared something else. */
export async function desk(
  prepare: (backend: FakeAdapter) => void = () => undefined,
  options: Omit<Partial<CallingOptions>, 'adapter' | 'clock'> & { readonly clock?: VirtualClock } & Partial<TabSurroundings> = {},
): Promise<TestDesk> {
  const backend = new FakeAdapter();
  prepare(backend);
  const { locks = null, openChannel = null, clock = new VirtualClock(start), ...given } = options;
  const calling = createCalling({ adapter: backend, clock, store: 'memory', ...given }, { locks, openChannel });
  open.add(calling);
  const facts: CallingFact[] = [];
  calling.onFact((fact) => facts.push(fact));
  await settled();
  if (backend.subscriptions.length > 0) backend.listener.connection('live');
  return {
    clock,
    backend,
    calling,
    facts,
    state: (id = 'c1') => calling.conversation(id).state,
    look: (id = 'c1', needs) => calling.conversation(id).subscribe(() => undefined, needs),
    told: <T extends CallingFact['type']>(type: T) => facts.filter((fact) => fact.type === type).map(({ detail }) => detail as Detail<T>),
    async pass(ms) {
      await settled();
      for (let left = ms; left > 0; left -= 10 * second) {
        clock.advance(Math.min(left, 10 * second));
        await settled();
      }
    },
  };
}

/** The same, whose customer has allowed calls in conversation `c1`. */
export const deskThatMayCall = (prepare: (backend: FakeAdapter) => void = () => undefined): Promise<TestDesk> =>
  desk((backend) => {
    backend.facts.set('c1', permitted('c1'));
    prepare(backend);
  });

/** Closes every desk of a test. */
export function closeDesks(): void {
  for (const calling of open) calling.close();
  open.clear();
}

/** The page is shown or hidden, whatever the test runner does with its windows. */
export function page(visibilityState: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

/** Runs `during` and answers what went unhandled meanwhile. */
export async function unhandledDuring(during: () => unknown): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    seen.push(event.reason);
  };
  window.addEventListener('unhandledrejection', onRejection);
  await during();
  await settled();
  window.removeEventListener('unhandledrejection', onRejection);
  return seen;
}
