import { expect } from '@open-wc/testing';
import type { ActivityKind } from '../../../src/domain/activity.js';
import type { SignalKind } from '../../../src/domain/signal.js';
import { aMoment, lumenAndOak, second } from './lumen-and-oak.js';

type Helpdesk = ReturnType<typeof lumenAndOak>;

interface Ends {
  readonly by: (desk: Helpdesk, call: string) => unknown;
  readonly signals: readonly SignalKind[];
  readonly status: string;
  readonly outcome: string;
  readonly records: readonly ActivityKind[];
}

const answered: SignalKind[] = ['dialled', 'media', 'ringing', 'accepted', 'terminated'];

describe('an outgoing call in the simulator', () => {
  const rows: Record<string, Ends> = {
    'rings out': {
      by: (desk) => desk.clock.advance(45 * second),
      signals: ['dialled', 'media', 'ringing', 'terminated'],
      status: 'unanswered',
      outcome: 'missed',
      records: ['ticket.updated', 'unanswered'],
    },
    'is rejected': {
      by: (desk) => desk.amara.reject(),
      signals: ['dialled', 'media', 'ringing', 'rejected', 'terminated'],
      status: 'declined',
      outcome: 'rejected',
      records: ['ticket.updated', 'rejected.by-customer'],
    },
    'is cancelled by the agent': {
      by: (desk, call) => desk.post(`/calls/${call}/end`),
      signals: ['dialled', 'media', 'ringing', 'terminated'],
      status: 'unanswered',
      outcome: 'missed',
      records: ['ticket.updated', 'unanswered'],
    },
    'is picked up and ended by the customer': {
      by: (desk) => {
        desk.amara.answer();
        desk.clock.advance(90 * second);
        desk.amara.hangUp();
      },
      signals: answered,
      status: 'completed',
      outcome: 'completed',
      records: ['ticket.updated', 'ended', 'connected.by-customer'],
    },
    'is picked up and the customer’s network fails': {
      by: (desk) => {
        desk.amara.answer();
        desk.amara.dropConnection();
      },
      signals: answered,
      status: 'disconnected',
      outcome: 'dropped',
      records: ['ticket.updated', 'disconnected', 'connected.by-customer'],
    },
    'is picked up and the agent’s network fails': {
      by: (desk, call) => {
        desk.amara.answer();
        return desk.post(`/calls/${call}/end`, { because: 'network' });
      },
      signals: answered,
      status: 'disconnected',
      outcome: 'dropped',
      records: ['ticket.updated', 'disconnected', 'connected.by-customer'],
    },
  };
  for (const [what, { by, signals, status, outcome, records }] of Object.entries(rows)) {
    it(what, async () => {
      const desk = lumenAndOak();
      desk.amara.allow();
      const stream = await desk.listens();
      const call = await desk.rings();
      await by(desk, call);
      await aMoment();
      expect(stream.signals().map(({ kind }) => kind)).to.eql(signals);
      const { activities, lastCall } = desk.simulator.conversation('order');
      expect(lastCall).to.include({ direction: 'outgoing', status });
      expect(activities.map(({ kind }) => kind).slice(0, records.length)).to.eql(records);
      expect(activities[0]).to.deep.include({
        outcome,
        from: '+442079460018',
        to: '+447700900142',
        call: { id: call, direction: 'outgoing', status },
      });
      expect(desk.amara.state.call).to.equal(undefined);
    });
  }

  it('carries timing in its end only when it was picked up, and seconds counted from the first ring', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    const stream = await desk.listens();
    await desk.rings();
    desk.amara.ignore();
    await desk.rings();
    desk.amara.answer();
    const picked = desk.simulator.now();
    desk.clock.advance(90 * second);
    desk.amara.hangUp();
    await aMoment();
    const [out, talked] = stream.signals().filter(({ kind }) => kind === 'terminated');
    expect(out).to.have.keys('kind', 'at');
    expect(talked).to.deep.include({ startedAt: picked, duration: 90, by: { kind: 'customer' } });
    const { activities } = desk.simulator.conversation('order');
    expect(activities.find(({ kind }) => kind === 'unanswered')).to.include({ after: 45 });
    expect(activities.find(({ kind }) => kind === 'ended')).to.include({ seconds: 90 });
  });

  it('rings after one to two seconds, and its media are set up before', async () => {
    const desk = lumenAndOak({ seed: 7 });
    desk.amara.allow();
    const stream = await desk.listens();
    await desk.rings();
    await aMoment();
    const at = (kind: SignalKind) => stream.signals().find((signal) => signal.kind === kind)?.at ?? NaN;
    expect(at('ringing') - at('dialled')).to.be.within(1000, 2000);
    expect(at('media')).to.be.within(at('dialled'), at('ringing'));
  });

  it('leaves open who hung up where the backend does not know', async () => {
    const desk = lumenAndOak({ knowsWhoEnded: false });
    desk.amara.allow();
    await desk.rings();
    desk.amara.answer();
    desk.amara.hangUp();
    const ended = desk.simulator.conversation('order').activities.find(({ kind }) => kind === 'ended');
    expect(ended?.actor).to.eql({ kind: 'unknown' });
  });

  it('can be ended by the key of its dial, before or after it arrives', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    await desk.dials('order', 'dial-1');
    expect((await desk.post('/dials/dial-1/end')).status).to.equal(204);
    expect(desk.simulator.conversation('order').lastCall?.status).to.equal('unanswered');
    expect((await desk.post('/dials/dial-2/end')).status).to.equal(204);
    expect((await desk.dials('order', 'dial-2')).body).to.include({ code: 'call-over' });
  });

  it('ends once', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    const call = await desk.rings();
    const ends = [await desk.post(`/calls/${call}/end`), await desk.post(`/calls/${call}/end`)];
    expect(ends.map(({ status }) => status)).to.eql([204, 204]);
    expect(desk.simulator.effects.filter(({ kind }) => kind === 'end')).to.have.length(1);
    expect(desk.kinds().filter((kind) => kind === 'ticket.updated')).to.have.length(1);
  });

  it('names its dial in all its news, and the intent that ended it in the last', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    const stream = await desk.listens();
    const { body } = await desk.dials('order', 'the-dial');
    desk.clock.advance(2 * second);
    await desk.post(`/calls/${String(body['call'])}/end`, {}, { key: 'the-end' });
    await aMoment();
    expect(stream.of('call').map(({ key }) => key)).to.eql(['the-dial', 'the-dial', 'the-dial', 'the-end']);
    expect(stream.of('activity.added').map(({ key }) => key)).to.eql(['the-end', 'the-end']);
  });
});

describe('the backend’s log in the simulator', () => {
  it('gives calls to their own conversation and permission to all of the line', async () => {
    const desk = lumenAndOak();
    await desk.sends();
    desk.amara.allow();
    await desk.rings('return');
    desk.amara.reject();
    expect(desk.kinds('order')).to.eql(['permission.granted', 'request.approved', 'request.sent']);
    expect(desk.kinds('return').slice(0, 2)).to.eql(['ticket.updated', 'rejected.by-customer']);
    expect(desk.simulator.conversation('return').lastCall?.status).to.equal('declined');
    expect(desk.simulator.conversation('order').lastCall).to.equal(undefined);
    const ids = desk.simulator.conversations.flatMap(({ activities }) => activities.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('pages newest first', async () => {
    const desk = lumenAndOak();
    await desk.sends();
    desk.amara.allow();
    const all = desk.simulator.conversation('order').activities.map(({ id }) => id);
    const page = async (query: string) =>
      ((await desk.ask(`/conversations/order/activities?${query}`)).body['activities'] as { id: string }[]).map(({ id }) => id);
    expect(await page('limit=2')).to.eql(all.slice(0, 2));
    expect(await page(`limit=2&before=${all[1] ?? ''}`)).to.eql(all.slice(2));
  });
});
