import type { Owner } from '../../src/calling/cache.js';
import type { CallingOptions } from '../../src/calling/create-calling.js';
import type { Outreach } from '../../src/domain/outreach.js';
import type { VirtualClock } from '../../src/testing/virtual-clock.js';
import { rawRows, someOwner } from '../store/owners.js';
import { desk, type TestDesk } from './desk.js';
import { nothingAsked, permitted, type FakeAdapter } from './fake-adapter.js';
import { pageOfItsOwn } from './tabs/page-of-its-own.js';
import { eventually } from '../eventually.js';

export const request = (text = 'May we call you?'): Outreach => ({ kind: 'request', form: 'free-form', text });

/** A desk in a tab of its own, over the database that it shares with the agent's other tabs. */
export interface OpenTab extends TestDesk {
  readonly page: ReturnType<typeof pageOfItsOwn>;
  send(outreach?: Outreach): void;
}

interface TabOptions extends Omit<Partial<CallingOptions>, 'clock'> {
  readonly clock?: VirtualClock;
  readonly locks?: null;
  readonly openChannel?: null;
  /** Another page keeps its database from opening. */
  readonly blocked?: true;
}

export interface Browser {
  readonly owner: Owner;
  /** Every tab has a backend of its own to talk to; the test counts over all of them. */
  readonly tabs: readonly OpenTab[];
  tab(prepare?: (backend: FakeAdapter) => void, options?: TabOptions): Promise<OpenTab>;
  /** Keys of all acts of this kind, one for each time a backend was asked. */
  keys(member: 'sendOutreach' | 'dial' | 'accept' | 'hangUp'): readonly string[];
  /** The records of acts as they lie on the disk. */
  records(): Promise<readonly { readonly key: string; readonly settled?: { readonly outcome: string } }[]>;
}

/** The tabs of one agent. Database, locks and channels are the real ones. Amara's conversation c1 allows calls; c2 was never asked. */
export function browser(): Browser {
  const owner = someOwner();
  const tabs: OpenTab[] = [];
  return {
    owner,
    tabs,
    async tab(prepare, { locks, openChannel, blocked, ...options } = {}) {
      const page = pageOfItsOwn();
      const it = await desk(
        (backend) => {
          backend.me = { ...backend.me, tenant: owner.tenant, agent: { ...backend.me.agent, id: owner.agent } };
          backend.facts.set('c1', permitted('c1'));
          const line = { customer: { id: 'ben', name: 'Ben' }, number: { id: 'n1' } };
          backend.facts.set('c2', nothingAsked('c2', { line }));
          prepare?.(backend);
        },
        {
          store: undefined as never,
          owner,
          locks: locks === null ? null : page.locks,
          openChannel: openChannel === null ? null : page.openChannel,
          ...options,
        },
      );
      it.look('c2');
      const tab = Object.assign(it, {
        page,
        send: (outreach = request()) => it.calling.conversation('c2').send({ type: 'outreach.send', outreach }),
      });
      tabs.push(tab);
      await until(() => it.state('c2').facts === 'known', 'the conversation is known');
      // virtual time may pass from here on: its database is open, and an answer to this shows that
      if (!options.store && !blocked) await it.calling.forget('nobody');
      return tab;
    },
    keys: (member) => tabs.flatMap(({ backend }) => backend.asked(member).map(({ key }) => key)),
    records: async () => (await rawRows(owner, 'intents')) as never,
  };
}

/** Waits until it is so. */
export const until = (isSo: () => unknown, what = 'it is so') => eventually(isSo, what);

/** Long enough for what would happen to have happened. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, 80));
