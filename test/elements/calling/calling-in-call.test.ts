import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import type { CallFacts } from '../../../src/domain/call.js';
import { aCall, fakeAdapter, priya } from './fake-adapter.js';
import { holdTimers } from './held-timers.js';
import { eventually } from '../../eventually.js';

const patience = 2000;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));
const at = Date.now();

const running = aCall('outgoing', { kind: 'dialled', at, by: priya }, { kind: 'accepted', at });
const ringsAtThePhone = aCall('outgoing', { kind: 'dialled', at, by: priya }, { kind: 'ringing', at });
const answered = aCall('incoming', { kind: 'incoming', at }, { kind: 'offered', at, to: 'me' }, { kind: 'accepted', at, by: priya });
const ringsHere = aCall('incoming', { kind: 'incoming', at }, { kind: 'offered', at, to: 'me' });
const colleagues = aCall('outgoing', { kind: 'dialled', at, by: { ...priya, id: 'jonas' } }, { kind: 'accepted', at });

describe('wa-calling that leaves the page', () => {
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  async function during(...calls: readonly CallFacts[]) {
    const backend = fakeAdapter({ calls });
    const desk = await fixture<WaCalling>(html`<wa-calling .adapter=${backend.adapter}></wa-calling>`);
    await eventually(() => desk.desk.calling?.state.calls.length === calls.length, 'the call');
    return { desk, backend, place: desk.parentElement! };
  }

  /** A call that was placed in this page. */
  async function duringOwnCall() {
    const story = await during();
    const conversation = story.desk.desk.calling!.conversation('c1');
    conversation.subscribe(() => undefined);
    await eventually(() => conversation.state.mayCall.ok, 'the permission');
    conversation.send({ type: 'call.start' });
    await eventually(() => story.desk.desk.calling!.state.calls.length === 1, 'the dial');
    return story;
  }

  for (const [what, call] of [
    ['runs', running],
    ['was answered', answered],
    ['rings at the customer’s phone', ringsAtThePhone],
  ] as const) {
    it(`leaves alone a call of another tab that ${what}`, async () => {
      const { desk, backend } = await during(call);
      desk.remove();
      await aMoment();
      timers.run(patience);
      await aMoment();
      expect(backend.hungUp).to.deep.equal([]);
      expect(backend.isHeard()).to.equal(false);
    });
  }

  it('waits 2 s during a call of its own', async () => {
    const { desk, backend } = await duringOwnCall();
    desk.remove();
    await aMoment();
    expect(backend.isHeard()).to.equal(true);
    expect(backend.hungUp).to.deep.equal([]);
  });

  it('ends a call that is being answered here', async () => {
    const { desk, backend } = await during(ringsHere);
    backend.adapter.accept = () => new Promise(() => undefined);
    desk.desk.calling!.send({ type: 'call.accept', call: ringsHere.id });
    await eventually(() => desk.desk.calling!.state.calls[0]?.doing === 'accepting', 'the accept');
    desk.remove();
    await eventually(() => (timers.run(patience), backend.hungUp.length > 0), 'the end of the call');
    expect(backend.hungUp).to.deep.equal([ringsHere.id]);
  });

  it('ends by its key a dial that has not been answered', async () => {
    const { desk, backend } = await duringOwnCall();
    desk.remove();
    const hangsUp = () => (timers.run(patience), backend.hungUp.length > 0);
    await eventually(hangsUp, 'the end of the dial');
    await aMoment();
    expect(backend.hungUp).to.have.length(1);
    expect(backend.hungUp[0]).to.have.property('dialledWith');
  });

  it('goes on with the call when it is back in time, however often', async () => {
    const { desk, backend, place } = await duringOwnCall();
    const { calling } = desk.desk;
    for (let time = 0; time < 3; time += 1) {
      desk.remove();
      await aMoment();
      place.append(desk);
      await aMoment();
    }
    timers.run(patience);
    await aMoment();
    expect(desk.desk.calling).to.equal(calling);
    expect(backend.hungUp).to.deep.equal([]);
    expect(backend.isHeard()).to.equal(true);
  });

  for (const [what, call] of [
    ['that rings for others too', ringsHere],
    ['of a colleague', colleagues],
  ] as const) {
    it(`leaves a call alone ${what}`, async () => {
      const { desk, backend } = await during(call);
      desk.remove();
      await aMoment();
      expect(backend.isHeard()).to.equal(false);
      timers.run(patience);
      await aMoment();
      expect(backend.hungUp).to.deep.equal([]);
    });
  }
});
