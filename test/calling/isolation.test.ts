import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Owner } from '../../src/calling/cache.js';
import type { Activity } from '../../src/domain/activity.js';
import type { Store } from '../../src/store/store.js';
import { rawRows, someOwner, storeOf, tidyUp } from '../store/owners.js';
import { seed, times } from '../settings.js';
import { closeDesks, desk, settled, type TestDesk } from './desk.js';
import { nothingAsked, start } from './fake-adapter.js';
import { until } from './tab.js';

/** Everything that a desk shows of a conversation names its owner. */
const namesIn = ({ calling }: TestDesk): readonly (string | undefined)[] => {
  const { line, draft, activities } = calling.conversation('c1').state;
  return [line?.customer.name, draft.button, ...(activities?.rows.map(({ actor }) => 'name' in actor && actor.name) ?? [])].filter(
    (name): name is string => Boolean(name),
  );
};

/** Without digits: they might look like a phone number, and be masked. */
const nameOf = ({ tenant, agent }: Owner) => `${tenant} ${agent}`.replace(/\d/g, (digit) => String.fromCharCode(0x61 + Number(digit)));

const row = (owner: Owner): Activity => ({
  id: 'a1',
  at: start,
  line: 'l',
  kind: 'request.approved',
  actor: { kind: 'agent', id: 'a', name: nameOf(owner) },
});

/** `attributes`: whom the page takes for signed in; `signedIn`: who is; `store`: in place of the agent's own. */
const open = async (attributes: Owner, signedIn: Owner, answers: boolean, store?: Store): Promise<TestDesk> => {
  const it = await desk(
    (backend) => {
      backend.me = { ...backend.me, tenant: signedIn.tenant, agent: { ...backend.me.agent, id: signedIn.agent } };
      const line = { customer: { id: 'c', name: nameOf(signedIn) }, number: { id: 'n1' } };
      backend.facts.set('c1', nothingAsked('c1', { line }));
      backend.log = [row(signedIn)];
      if (!answers) backend.keepWaiting('conversations', 'activities');
    },
    { store: store as never, owner: attributes },
  );
  it.look('c1', { activities: true });
  return it;
};

/** Opens desk after desk, and asks each whom it shows. `storeFor`: in place of each agent's own database. */
async function switchAround(count: number, storeFor: () => Store | undefined): Promise<void> {
  const tenants = ['acme', 'acme2'].map((tenant) => someOwner({ tenant: `${tenant}-${crypto.randomUUID()}` }).tenant);
  const owners = tenants.flatMap((tenant) => ['amy', 'Amy', 'amy/'].map((agent) => someOwner({ tenant, agent })));
  const step = fc.record({ attributes: fc.nat(5), signedIn: fc.nat(5), answers: fc.boolean(), stays: fc.nat(3) });
  let saved = 0;
  for (const { attributes, signedIn, answers, stays } of fc.sample(step, { numRuns: count, seed })) {
    const [shown, real] = [owners[attributes], owners[signedIn]] as [Owner, Owner];
    const it = await open(shown, real, answers, storeFor());
    if (answers) {
      await until(() => it.state().activities?.status === 'live', 'the backend has answered');
      it.calling.conversation('c1').send({ type: 'draft.change', draft: { button: nameOf(real) } });
      it.clock.advance(2000);
    } else {
      for (let turn = 0; turn < stays; turn += 1) await settled();
    }
    const names = namesIn(it);
    saved += answers ? 0 : names.length;
    expect(
      names.filter((name) => name !== nameOf(real)),
      `not of the agent who is signed in, seed ${seed}`,
    ).to.deep.equal([]);
    it.calling.close();
  }
  expect(saved).to.be.above(count / 20);
}

describe('switching tenant and agent', () => {
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  it('never shows, nor keeps for, another than who is signed in', async function () {
    this.timeout(0);
    await switchAround(times(1_000, 10_000), () => undefined);
  });

  it('would show others if there were one database for all', async () => {
    const one = someOwner();
    const thrown: unknown = await switchAround(100, () => storeOf(one)).catch((reason: unknown) => reason);
    expect(String(thrown)).to.include('not of the agent who is signed in');
  });

  it('shows nothing of the agent whom the attributes name, once the desk names another', async () => {
    const [amy, bob] = [someOwner(), someOwner()];
    const first = await open(amy, amy, true);
    await until(() => first.state().activities?.status === 'live', 'the backend has answered');
    first.clock.advance(2000);
    for (const part of ['activities', 'conversations']) await until(async () => (await rawRows(amy, part)).length === 1, 'it is saved');
    first.calling.close();
    const it = await desk((backend) => backend.keepWaiting('desk'), { store: undefined as never, owner: amy });
    it.look('c1', { activities: true });
    await until(() => namesIn(it).length === 2, 'what was saved for Amy is there');
    it.backend.keepWaiting('conversations', 'activities');
    it.backend.last('desk').answer({ ...it.backend.me, tenant: bob.tenant, agent: { ...it.backend.me.agent, id: bob.agent } });
    await until(() => it.calling.state.agent?.id === bob.agent, 'Bob is signed in');
    expect(namesIn(it)).to.deep.equal([]);
  });
});
