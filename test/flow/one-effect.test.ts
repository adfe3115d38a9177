import { expect } from '@open-wc/testing';
import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import type { Calling } from '../../src/calling/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import { createSimulator, type Simulator } from '../../src/testing/simulator/simulator.js';
import { systemClock } from '../../src/clock.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { page } from '../calling/desk.js';
import { pageOfItsOwn } from '../calling/tabs/page-of-its-own.js';
import { until } from '../calling/tab.js';
import { rawRows } from '../store/owners.js';
import { databaseName } from '../../src/store/open-store.js';
import { seed } from '../settings.js';

const invite: Outreach = { kind: 'invite', form: 'free-form', text: 'Call us about your table', button: 'Call us', minutes: 60 };

/** Tabs of one agent in front of a backend that enforces the platform's rules. Whatever the world does, the backend counts the effects. */
function world() {
  const tenant = `one-effect-${crypto.randomUUID()}`;
  const simulator: Simulator = createSimulator({
    clock: systemClock,
    seed,
    tenant,
    business: { name: 'Lumen & Oak', phone: '+442079460000' },
    agents: [{ id: 'priya', name: 'Priya Nair' }],
    customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1', title: 'Order 48213' }] }],
  });
  const tabs = new Set<Calling>();
  const open = async () => {
    const itsPage = pageOfItsOwn();
    const requested = new Set<string>();
    let cut = false;
    const nothing = () => new Promise<Response>(() => undefined);
    const fetch = async (request: Request) => {
      if (cut) return nothing();
      requested.add(new URL(request.url).pathname.replace(/.*\//, ''));
      const answer = await simulator.fetch(request);
      // the request went out, the page is gone: nobody hears the answer
      return cut ? nothing() : answer;
    };
    const adapter = httpAdapter({ baseUrl: 'https://helpdesk.test/api', clock: systemClock, fetch });
    const calling = createCalling(
      { adapter, owner: { tenant, agent: 'priya' } },
      { locks: itsPage.locks, openChannel: itsPage.openChannel },
    );
    tabs.add(calling);
    const conversation = calling.conversation('c1');
    conversation.subscribe(() => undefined);
    await until(() => conversation.state.facts === 'known' && calling.state.connection === 'live', 'the tab is live');
    return {
      calling,
      conversation,
      invite: () => conversation.send({ type: 'outreach.send', outreach: invite }),
      call: () => conversation.send({ type: 'call.start' }),
      hasRequested: (what: string) => requested.has(what),
      /** In the middle of whatever it does: no answer reaches it, it requests nothing more, its locks are free. */
      crash() {
        cut = true;
        itsPage.crash();
      },
    };
  };
  return {
    simulator,
    open,
    hasDraft: async () => (await rawRows({ tenant, agent: 'priya' }, 'drafts')).length > 0,
    effects: (kind: string) => simulator.effects.filter((effect) => effect.kind === kind),
    end() {
      for (const calling of tabs) calling.close();
      simulator.close();
      indexedDB.deleteDatabase(databaseName({ tenant, agent: 'priya' }));
    },
  };
}

describe('an act has one effect', () => {
  let them: ReturnType<typeof world>;
  beforeEach(() => (them = world()));
  afterEach(() => (page('visible'), them.end()));

  const permit = async () => {
    const phone = them.simulator.phone('amara');
    const tab = await them.open();
    tab.conversation.send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call you?' } });
    await until(() => phone.state.messages.some(({ kind }) => kind === 'request'), 'the request is on the phone');
    phone.allow();
    await until(() => tab.conversation.state.mayCall.ok, 'calls are allowed');
    return tab;
  };

  it('when an invite is pressed twice, in two tabs, at once', async () => {
    const [one, other] = [await them.open(), await them.open()];
    for (const tab of [one, other, one, other]) tab.invite();
    await until(() => [one, other].every(({ conversation }) => conversation.state.outreach.status === 'sent'), 'both know');
    expect(them.effects('outreach')).to.have.length(1);
    expect(them.simulator.phone('amara').state.messages.filter(({ kind }) => kind === 'invite')).to.have.length(1);
  });

  it('when the page is reloaded while an invite is on its way, and the agent presses again', async () => {
    const tab = await them.open();
    tab.invite();
    await until(() => tab.hasRequested('outreach'), 'it is on its way');
    tab.crash();
    const next = await them.open();
    next.invite();
    await until(() => next.conversation.state.outreach.status === 'sent', 'it is known to be sent');
    expect(them.effects('outreach')).to.have.length(1);
  });

  it('when the answer is lost and the page crashes', async () => {
    them.simulator.loseNextAnswer({ path: /outreach$/ });
    const tab = await them.open();
    tab.invite();
    await until(() => them.effects('outreach').length === 1, 'the backend has it');
    page('hidden');
    await until(them.hasDraft, 'its words are a draft');
    tab.crash();
    const next = await them.open();
    await until(() => next.conversation.state.outreach.status === 'sent', 'it is known to be sent');
    expect(them.effects('outreach')).to.have.length(1);
    expect(them.effects('outreach').map(({ key }) => key)).to.have.length(1);
  });

  it('when the call icon is pressed twice, in two tabs, at once', async () => {
    const one = await permit();
    const other = await them.open();
    await until(() => other.conversation.state.mayCall.ok, 'calls are allowed');
    for (const tab of [one, other, one, other]) tab.call();
    await until(() => [one, other].every(({ conversation }) => conversation.state.call?.id !== undefined), 'both show the call');
    expect(them.effects('dial')).to.have.length(1);
    expect(new Set([one, other].map(({ conversation }) => conversation.state.call?.id)).size).to.equal(1);
  });

  it('when the page crashes while it dials: the next one shows that call, and dials no other', async () => {
    const tab = await permit();
    tab.call();
    await until(() => them.effects('dial').length === 1, 'the backend has it');
    tab.crash();
    const next = await them.open();
    await until(() => next.conversation.state.call?.live, 'it is shown');
    next.call();
    await until(() => next.conversation.state.start === 'idle', 'the press is over');
    expect(them.effects('dial')).to.have.length(1);
  });
});
