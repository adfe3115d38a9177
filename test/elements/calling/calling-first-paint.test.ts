import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/adapters/http/http-adapter.js';
import '../../../src/define/all.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import '../../../src/i18n/en.js';
import '../../../src/machines/start.js';
import { createSimulator } from '../../../src/testing/simulator/simulator.js';
import { systemClock } from '../../../src/clock.js';
import { databaseName, openStore } from '../../../src/store/open-store.js';
import '../../../src/whole-desk.js';
import { eventually } from '../../eventually.js';
import { answerRequests, baseUrl } from '../../network/answer-requests.js';

const tenant = `first-paint-${crypto.randomUUID()}`;
const simulator = createSimulator({
  tenant,
  agents: [{ id: 'priya', name: 'Priya Nair' }],
  customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1', title: 'Order 48213' }] }],
});

/** Requests wait here while the network is held. */
let network: Promise<void> = Promise.resolve();
let asked = 0;
async function answer(request: Request): Promise<Response> {
  asked += 1;
  await network;
  return simulator.fetch(request);
}

function holdNetwork(): () => void {
  let release = () => {};
  network = new Promise((resolve) => (release = resolve));
  return release;
}

const sees = (condition: () => unknown, what: string) => eventually(condition, what);

/** So many rows are on the disk, and the permission. */
async function isSaved(rows: number): Promise<boolean> {
  const store = openStore({ tenant, agent: 'priya' }, { clock: systemClock });
  const [saved, [conversation]] = await Promise.all([store.activities('c1', rows), store.conversations(['c1'])]);
  store.close();
  return store.kind === 'saved' && saved.length === rows && conversation?.facts.permission?.status === 'temporary';
}

/** The whole of what a host writes. */
async function visit() {
  const desk = await fixture<WaCalling>(html`
    <wa-calling base-url=${baseUrl} tenant=${tenant} agent="priya">
      <wa-call-button conversation="c1"></wa-call-button>
      <wa-activity-feed conversation="c1"></wa-activity-feed>
    </wa-calling>
  `);
  const [button, feed] = [desk.querySelector('wa-call-button')!, desk.querySelector('wa-activity-feed')!];
  const state = () => desk.desk.calling?.conversation('c1').state;
  return {
    desk,
    state,
    button: () => button.shadowRoot!.querySelector('button')!.textContent!.replace(/\s+/gu, ' ').trim(),
    rows: () => feed.shadowRoot!.querySelectorAll('[role="listitem"], li').length,
    isDone: () => state()?.facts === 'known' && state()?.activities?.status === 'live',
  };
}

describe('wa-calling with nothing but an address, a tenant and an agent', () => {
  let answering: Awaited<ReturnType<typeof answerRequests>>;
  before(async () => {
    answering = await answerRequests(answer);
  });
  after(() => {
    answering.stop();
    simulator.close();
    indexedDB.deleteDatabase(databaseName({ tenant, agent: 'priya' }));
  });

  it('paints what this browser has saved before the network has answered, and then its answer', async () => {
    const first = await visit();
    await sees(() => first.isDone(), 'the first visit');
    first.desk.desk.calling!.conversation('c1').send({
      type: 'outreach.send',
      outreach: { kind: 'request', form: 'free-form', text: 'May we call you about your table?' },
    });
    await sees(() => first.rows() === 1, 'the request in the feed');
    simulator.phone('amara').allow();
    await sees(() => first.button() === 'Call' && first.rows() >= 2, 'the permission');
    const [button, rows] = [first.button(), first.rows()];
    first.desk.remove();
    await sees(() => isSaved(rows), 'all of it on the disk');

    const release = holdNetwork();
    const askedBefore = asked;
    const second = await visit();
    await sees(() => asked > askedBefore, 'a request under way');
    await sees(() => second.rows() === rows && second.state()?.facts === 'saved', 'the saved facts and rows');
    expect(second.button()).to.equal(button);
    expect(second.state()?.activities?.status).to.equal('saved');
    expect(second.state()?.permission.status).to.equal('temporary');
    expect(second.desk.desk.calling?.state.connection).to.equal('connecting');

    simulator.phone('amara').revoke();
    release();
    await sees(() => second.isDone() && second.button() === 'Ask to call', 'the network’s answer');
    expect(second.rows()).to.be.greaterThan(rows);
  });
});
