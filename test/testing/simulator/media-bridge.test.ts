import { expect } from '@open-wc/testing';
import type { CallFacts } from '../../../src/domain/call.js';
import type { SimulatorOptions } from '../../../src/testing/simulator/simulator-options.js';
import { aMoment, lumenAndOak, second } from './lumen-and-oak.js';

/** A helpdesk with a media bridge; Priya, and with her Jonas, are there. */
function bridged(options: Partial<SimulatorOptions> = {}) {
  const desk = lumenAndOak({ bridge: true, ...options });
  desk.simulator.setPresence('jonas', 'available');
  return desk;
}
type Helpdesk = ReturnType<typeof bridged>;

const callOf = async (desk: Helpdesk, agent?: string): Promise<CallFacts | undefined> => (await desk.desk(agent)).calls[0];

/** Amara has called, and Priya has answered. */
async function talking(desk: Helpdesk, offer?: string): Promise<string> {
  desk.amara.call('order', offer);
  const { id = '' } = (await callOf(desk)) ?? {};
  await desk.post(`/calls/${id}/accept`, offer === undefined ? {} : { answer: 'answer of Priya' });
  return id;
}

const kinds = async (desk: Helpdesk, agent?: string) => (await callOf(desk, agent))?.signals.map(({ kind }) => kind) ?? [];

describe('the simulator’s media bridge', () => {
  it('is named by the desk, and absent otherwise: WhatsApp itself knows neither hold nor transfer', async () => {
    expect((await bridged().desk()).can).to.deep.equal(['sendTones', 'hold', 'transfer', 'reportAvailability', 'markSeen']);
    const desk = bridged({ bridge: false });
    expect((await desk.desk()).can).to.deep.equal(['reportAvailability', 'markSeen']);
    const id = await talking(desk);
    for (const act of ['hold', 'resume', 'tones', 'transfer']) expect((await desk.post(`/calls/${id}/${act}`)).status).to.equal(404);
    expect((await desk.ask(`/calls/${id}/colleagues`)).status).to.equal(404);
  });

  it('lets the customer wait and takes them back, each told once', async () => {
    const desk = bridged();
    const id = await talking(desk);
    await desk.post(`/calls/${id}/hold`);
    await desk.post(`/calls/${id}/hold`);
    expect(desk.amara.state.call).to.include({ status: 'ongoing', waits: true });
    expect((await kinds(desk)).slice(-1)).to.deep.equal(['held']);
    await desk.post(`/calls/${id}/resume`);
    expect(desk.amara.state.call).not.to.have.property('waits');
    expect((await kinds(desk)).slice(-2)).to.deep.equal(['held', 'resumed']);
    expect(desk.simulator.effects.map(({ kind }) => kind)).to.deep.equal(['accept', 'hold', 'resume']);
  });

  it('presses keys at the phone, and nothing that is no key', async () => {
    const desk = bridged();
    const id = await talking(desk);
    await desk.post(`/calls/${id}/tones`, { tones: '12' });
    await desk.post(`/calls/${id}/tones`, { tones: '#' });
    expect((await desk.post(`/calls/${id}/tones`, { tones: 'x' })).body).to.include({ code: 'technical' });
    expect(desk.amara.state.call).to.include({ keys: '12#' });
  });

  it('obeys only who has the call, while it runs', async () => {
    const desk = bridged();
    desk.amara.call('order');
    const { id = '' } = (await callOf(desk)) ?? {};
    expect((await desk.post(`/calls/${id}/hold`)).status).to.equal(403);
    await desk.post(`/calls/${id}/accept`);
    expect((await desk.post(`/calls/${id}/hold`, {}, { agent: 'jonas' })).status).to.equal(403);
    desk.amara.hangUp();
    expect((await desk.post(`/calls/${id}/hold`)).body).to.include({ code: 'call-over' });
    desk.amara.allow();
    const dialled = await desk.rings();
    expect((await desk.post(`/calls/${dialled}/hold`)).body).to.include({ code: 'technical' });
  });

  it('names the colleagues, and who of them could take a call', async () => {
    const desk = bridged();
    const id = await talking(desk);
    const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' };
    const colleagues = async () => (await desk.ask(`/calls/${id}/colleagues`)).body['colleagues'];
    expect(await colleagues()).to.deep.equal([{ ...jonas, available: true }]);
    desk.simulator.setPresence('jonas', 'inactive');
    expect(await colleagues()).to.deep.equal([{ ...jonas, available: false }]);
  });

  it('hands the customer on: this call ends, and one of its own rings the colleague alone', async () => {
    const desk = bridged({ assignment: 'everyone' });
    const id = await talking(desk);
    await desk.post(`/calls/${id}/transfer`, { agent: 'jonas' });
    const next = await callOf(desk, 'jonas');
    expect(next?.id).not.to.equal(id);
    expect(next?.signals.map(({ kind }) => kind)).to.deep.equal(['incoming', 'offered']);
    expect((await kinds(desk)).includes('offered')).to.equal(false);
    expect(desk.amara.state.call).to.include({ id: next?.id, status: 'ongoing', waits: true });
    await desk.post(`/calls/${next?.id ?? ''}/accept`, {}, { agent: 'jonas' });
    expect(desk.amara.state.call).not.to.have.property('waits');
    expect(desk.kinds()).to.include.members(['ended', 'connected.by-agent']);
  });

  it('rings the colleague even where calls are assigned to nobody, and ends when they decline', async () => {
    const desk = bridged({ assignment: 'everyone' });
    const id = await talking(desk);
    desk.simulator.assign('nobody');
    await desk.post(`/calls/${id}/transfer`, { agent: 'jonas' });
    const next = (await callOf(desk, 'jonas'))?.id ?? '';
    await desk.post(`/calls/${next}/decline`, { for: 'me' }, { agent: 'jonas' });
    expect(desk.amara.state.call).to.equal(undefined);
    expect(desk.simulator.conversation('order').lastCall).to.include({ status: 'missed' });
  });

  it('hands on to nobody who is not there, or may not see the call', async () => {
    const desk = bridged({
      customers: [{ id: 'amara', name: 'Amara Okafor', conversations: [{ id: 'order', seenBy: ['priya'] }] }],
    });
    const id = await talking(desk);
    const to = async (agent: unknown) => (await desk.post(`/calls/${id}/transfer`, { agent })).status;
    expect([await to('jonas'), await to('priya'), await to('nobody'), await to(undefined)]).to.deep.equal([403, 404, 404, 404]);
    expect(desk.amara.state.call).to.include({ id });
  });

  it('asks a phone that speaks for another offer before the colleague is rung', async () => {
    const desk = bridged({ phonesSpeak: true });
    const id = await talking(desk, 'offer of the phone');
    await desk.post(`/calls/${id}/transfer`, { agent: 'jonas' });
    desk.clock.advance(second);
    expect(desk.amara.state.voice).to.deep.equal({ call: desk.amara.state.call?.id, asksForOffer: true });
    expect(await kinds(desk, 'jonas')).to.deep.equal([]);
    desk.amara.offerAgain('second offer');
    desk.amara.offerAgain('third offer');
    await aMoment();
    expect((await callOf(desk, 'jonas'))?.signals[0]).to.include({ kind: 'incoming', offer: 'second offer' });
    expect(await kinds(desk, 'jonas')).to.deep.equal(['incoming', 'offered']);
  });
});
