import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Owner } from '../../../src/calling/cache.js';
import { nameAmongTabs } from '../../../src/calling/tabs/stream-name.js';
import { databaseName } from '../../../src/store/open-store.js';
import { until } from '../../media/far-peer.js';
import { grantedMicrophones } from '../../media/granted-microphones.js';
import { runs } from '../../settings.js';
import { someOwner, tidyUp } from '../../store/owners.js';
import { incoming, offered } from '../call-signals.js';
import { hasWebRtc } from '../describe-sound.js';
import { closeDesks, desk } from '../desk.js';
import { callNews, type FakeAdapter } from '../fake-adapter.js';
import { hangUpPhones, speakingDesk } from '../speaking-desk.js';

/** Names of all locks that are asked for and all channels that are opened in this page, until it is stopped. */
function listening() {
  const names = new Set<string>();
  const { BroadcastChannel } = globalThis;
  const locks = LockManager.prototype as { request: (name: string, ...how: never[]) => Promise<unknown> };
  const { request } = locks;
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      names.add(name);
    }
  };
  locks.request = function (name, ...how) {
    names.add(name);
    return request.call(this, name, ...how);
  };
  return {
    names,
    stop: () => {
      globalThis.BroadcastChannel = BroadcastChannel;
      locks.request = request;
    },
  };
}

/** An agent signs in, is rung and answers, with sound where the engine has WebRTC. Answers what it was all named. */
async function namesOf(owner: Owner): Promise<ReadonlySet<string>> {
  const { names, stop } = listening();
  try {
    const signIn = (backend: FakeAdapter) => {
      backend.me = { ...backend.me, tenant: owner.tenant, agent: { ...backend.me.agent, id: owner.agent } };
    };
    const openChannel = (name: string) => new BroadcastChannel(name);
    const page = { owner, store: undefined as never, tabs: 'share', locks: navigator.locks, openChannel } as const;
    const speaking = hasWebRtc ? await speakingDesk(page, signIn) : undefined;
    const it = speaking ?? (await desk(signIn, page));
    await until(
      () => it.backend.subscriptions.length,
      (count) => count > 0,
    );
    const call = `call-${crypto.randomUUID()}`;
    if (speaking) await speaking.rings(call);
    else it.backend.tell(callNews(call, 'incoming', incoming()), callNews(call, 'incoming', offered()));
    await until(
      () => it.calling.state.calls[0]?.status,
      (status) => status === 'ringing',
    );
    it.calling.send({ type: 'call.accept', call });
    await until(
      () => it.calling.state.calls[0]?.status,
      (status) => status === 'ongoing',
    );
    await until(
      () => [...names].some((name) => name.includes('/voice/')),
      (isHeld) => isHeld === hasWebRtc,
    );
    it.calling.close();
    return names;
  } finally {
    stop();
  }
}

describe('the names of locks and channels', () => {
  const microphones = grantedMicrophones();
  afterEach(async () => {
    closeDesks();
    hangUpPhones();
    await until(microphones.open, (open) => open === 0);
    await tidyUp();
  });

  it('are never those of another tenant or agent, and show no agent', async () => {
    const tenants = [crypto.randomUUID(), `${crypto.randomUUID()}/priya`];
    const owners = tenants.flatMap((tenant) => ['amy', 'Amy', '/amy'].map((agent) => someOwner({ tenant, agent })));
    const seen = new Set<string>();
    for (const owner of owners) {
      const names = await namesOf(owner);
      for (const what of ['stream', 'conversations', 'sign-out', 'act/', ...(hasWebRtc ? ['voice/'] : [])])
        expect(
          [...names].some((name) => name.includes(`/${what}`)),
          what,
        ).to.equal(true);
      for (const name of names) {
        expect(seen.has(name), `${name} is another's too`).to.equal(false);
        expect(name).not.to.match(/amy|call-/i);
        seen.add(name);
      }
    }
  });

  it('would be, if there were one agent for all', async () => {
    const one = someOwner();
    const [first, second] = [await namesOf(one), await namesOf(one)];
    expect([...first].filter((name) => second.has(name))).not.to.deep.equal([]);
  });

  it('differ as owners do, whatever they are called', () => {
    const owner = fc.record({ tenant: fc.string(), agent: fc.string() });
    const isSame = (one: Owner, other: Owner) => one.tenant === other.tenant && one.agent === other.agent;
    const property = fc.asyncProperty(owner, owner, async (one, other) => {
      for (const nameOf of [databaseName, (owner: Owner) => nameAmongTabs(owner, 'stream')])
        expect((await nameOf(one)) === (await nameOf(other))).to.equal(isSame(one, other));
    });
    return fc.assert(property, runs(1_000, 10_000));
  });
});
