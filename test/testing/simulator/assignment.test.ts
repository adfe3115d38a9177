import { expect } from '@open-wc/testing';
import type { ActivityKind } from '../../../src/domain/activity.js';
import type { MissedBecause, Signal } from '../../../src/domain/signal.js';
import { aMoment, lumenAndOak, second } from './lumen-and-oak.js';

type Helpdesk = ReturnType<typeof lumenAndOak>;

const theCall = async (desk: Helpdesk) => (await desk.desk()).calls[0]?.id ?? '';

describe('an incoming call in the simulator that nobody takes', () => {
  type Row = [what: string, because: MissedBecause, record: ActivityKind, ends: (desk: Helpdesk) => unknown];
  const away = ({ simulator }: Helpdesk) => simulator.setPresence('priya', 'inactive');
  const rows: Row[] = [
    [
      'rings 60 seconds and no longer',
      'no-response',
      'missed.no-response',
      ({ amara, clock }) => (amara.call(), clock.advance(60 * second)),
    ],
    ['is given up by the customer', 'no-response', 'missed.no-response', ({ amara }) => (amara.call(), amara.hangUp())],
    [
      'is declined by the only agent',
      'declined',
      'missed.declined',
      async (desk) => {
        desk.amara.call();
        await desk.post(`/calls/${await theCall(desk)}/decline`, { for: 'me' });
      },
    ],
    ['finds the agent inactive', 'inactive', 'missed.inactive', (desk) => (away(desk), desk.amara.call(), desk.amara.hangUp())],
    ['loses the agent while it rings', 'inactive', 'missed.inactive', (desk) => (desk.amara.call(), away(desk), desk.amara.hangUp())],
    [
      'finds the agent in a call',
      'busy',
      'missed.busy',
      async (desk) => {
        desk.simulator.phone('diego').call();
        await desk.post(`/calls/${await theCall(desk)}/accept`);
        desk.amara.call();
        desk.amara.hangUp();
      },
    ],
    [
      'is for nobody by the rules',
      'unassigned',
      'missed.unassigned',
      ({ simulator, amara }) => (simulator.assign('nobody'), amara.call(), amara.hangUp()),
    ],
  ];
  for (const [what, because, record, ends] of rows) {
    it(`${what}: ${because}`, async () => {
      const desk = lumenAndOak();
      const stream = await desk.listens();
      await ends(desk);
      await aMoment();
      const missed = stream.signals().find((signal): signal is Extract<Signal, { kind: 'missed' }> => signal.kind === 'missed');
      expect(missed?.because).to.equal(because);
      expect(stream.signals().at(-1)?.kind).to.equal('terminated');
      expect(desk.kinds()).to.eql(['ticket.updated', record]);
      expect(desk.simulator.conversation('order').lastCall).to.include({ direction: 'incoming', status: 'missed' });
    });
  }

  it('is declined for the customer: declined, not missed', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.amara.call();
    desk.clock.advance(6 * second);
    await desk.post(`/calls/${await theCall(desk)}/decline`, { for: 'everyone' });
    await aMoment();
    expect(stream.signals().map(({ kind }) => kind)).to.eql(['incoming', 'offered', 'rejected', 'withdrawn', 'terminated']);
    const [ticket, declined] = desk.simulator.conversation('order').activities;
    expect(ticket).to.include({ outcome: 'rejected' });
    expect(declined).to.include({ kind: 'missed.declined', after: 6 });
  });
});

describe('the assignment of the simulator', () => {
  const bothHere = () => {
    const desk = lumenAndOak();
    desk.simulator.setPresence('jonas', 'available');
    return desk;
  };
  const offers = (signals: readonly Signal[]) =>
    signals.flatMap((signal) =>
      signal.kind === 'offered' ? `${signal.agent?.id ?? ''} ${signal.to}` : signal.kind === 'withdrawn' ? signal.because : [],
    );

  it('offers to one agent after another, 20 seconds each, and tells each stream its own view', async () => {
    const desk = bothHere();
    const [priya, jonas] = [await desk.listens('priya'), await desk.listens('jonas')];
    desk.amara.call();
    desk.clock.advance(20 * second);
    await aMoment();
    expect(offers(priya.signals())).to.eql(['priya me', 'no-answer', 'jonas other']);
    expect(offers(jonas.signals())).to.eql(['priya other', 'jonas me']);
    expect(offers((await desk.desk('jonas')).calls[0]?.signals ?? [])).to.eql(['priya other', 'jonas me']);
    desk.clock.advance(20 * second);
    await aMoment();
    expect(offers(priya.signals()).at(-1)).to.equal('priya me');
  });

  it('asks the next one after a decline, and begins the next call with the one whose turn it is', async () => {
    const desk = bothHere();
    const stream = await desk.listens();
    desk.amara.call();
    await desk.post(`/calls/${await theCall(desk)}/decline`, { for: 'me' });
    desk.amara.hangUp();
    desk.amara.call();
    await aMoment();
    expect(offers(stream.signals())).to.eql(['priya me', 'reassigned', 'jonas other', 'priya me']);
  });

  it('never asks an agent again who declined', async () => {
    const desk = bothHere();
    const stream = await desk.listens();
    desk.amara.call();
    await desk.post(`/calls/${await theCall(desk)}/decline`, { for: 'me' });
    desk.clock.advance(45 * second);
    await aMoment();
    expect(offers(stream.signals())).to.eql(['priya me', 'reassigned', 'jonas other']);
  });

  it('lets the first agent win and tells the others', async () => {
    const desk = bothHere();
    desk.simulator.assign('everyone');
    const jonas = await desk.listens('jonas');
    desk.amara.call();
    const call = await theCall(desk);
    const [first, second] = await Promise.all([
      desk.post(`/calls/${call}/accept`, {}, { agent: 'priya' }),
      desk.post(`/calls/${call}/accept`, {}, { agent: 'jonas' }),
    ]);
    expect([first.status, second.status]).to.eql([204, 409]);
    expect(second.body).to.include({ code: 'answered-elsewhere' });
    await aMoment();
    expect(offers(jonas.signals())).to.eql(['jonas me', 'answered']);
    expect(jonas.signals().find(({ kind }) => kind === 'accepted')).to.deep.include({
      by: { kind: 'agent', id: 'priya', name: 'Priya Nair' },
    });
    expect(desk.kinds()[0]).to.equal('connected.by-agent');
  });

  it('says that a call is over when it is', async () => {
    const desk = bothHere();
    desk.amara.call();
    const call = await theCall(desk);
    desk.amara.hangUp();
    expect((await desk.post(`/calls/${call}/accept`)).body).to.include({ code: 'call-over', status: 409 });
    expect((await desk.post('/calls/none/accept')).body).to.include({ code: 'not-found', status: 404 });
  });

  it('offers a waiting call to an agent who becomes free or signs in', async () => {
    const desk = lumenAndOak();
    desk.simulator.phone('diego').call();
    await desk.post(`/calls/${await theCall(desk)}/accept`);
    desk.amara.call();
    const stream = await desk.listens();
    desk.simulator.phone('diego').hangUp();
    await aMoment();
    expect(offers(stream.signals())).to.eql(['priya me']);
    desk.simulator.setPresence('priya', 'inactive');
    const jonas = await desk.listens('jonas');
    await aMoment();
    expect(offers(jonas.signals()).concat(offers((await desk.desk('jonas')).calls[0]?.signals ?? []))).to.include('jonas me');
  });

  it('asks the busy as well where that is wished, and those who are being rung', async () => {
    const customers = ['amara', 'diego', 'mei'].map((id) => ({ id, conversations: [{ id: `of ${id}` }] }));
    const desk = lumenAndOak({ offersToBusy: true, customers });
    desk.simulator.phone('diego').call();
    await desk.post(`/calls/${await theCall(desk)}/accept`);
    const stream = await desk.listens();
    desk.amara.call();
    desk.simulator.phone('mei').call();
    await aMoment();
    expect(offers(stream.signals())).to.eql(['priya me', 'priya me']);
  });

  it('asks them from the moment on at which it is wished', async () => {
    const desk = lumenAndOak();
    desk.simulator.phone('diego').call();
    await desk.post(`/calls/${await theCall(desk)}/accept`);
    desk.amara.call();
    const stream = await desk.listens();
    desk.simulator.offerToBusy(true);
    await aMoment();
    expect(offers(stream.signals())).to.eql(['priya me']);
  });

  it('rings without a conversation, which may come later', async () => {
    const desk = lumenAndOak({ customers: [{ id: 'amara', conversations: [] }] });
    const stream = await desk.listens();
    desk.amara.call();
    expect((await desk.desk()).calls[0]).to.not.have.property('conversation');
    desk.simulator.addConversation('amara', 'new');
    await aMoment();
    expect(stream.of('conversation.linked')[0]).to.include({ conversation: 'new' });
    expect((await desk.desk()).calls[0]).to.include({ conversation: 'new' });
  });

  it('leaves a ringing call ringing when the page goes away', async () => {
    const desk = lumenAndOak();
    desk.amara.call();
    await desk.post(`/calls/${await theCall(desk)}/end`, { leaving: true });
    expect(desk.amara.state.call?.status).to.equal('calling');
  });
});
