import { expect } from '@open-wc/testing';
import { aMoment, lumenAndOak, second } from './lumen-and-oak.js';

describe('createSimulator, the first story', () => {
  it('asks, is allowed, calls and writes it all down', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    expect((await desk.dials()).body).to.include({ code: 'no-permission', platformCode: 138006, status: 403 });

    expect((await desk.sends()).status).to.equal(202);
    expect(desk.amara.state.messages).to.have.length(1);
    expect(desk.amara.state.messages[0]).to.include({ kind: 'request', status: 'pending', from: 'business' });
    desk.amara.allow();
    expect((await desk.facts()).permission.status).to.equal('temporary');

    const { status, body } = await desk.dials();
    expect(status).to.equal(201);
    expect(desk.amara.state.call).to.equal(undefined);
    desk.clock.advance(2 * second);
    expect(desk.amara.state.call).to.include({ status: 'ringing', direction: 'outgoing' });
    desk.amara.answer();
    desk.clock.advance(12 * second);
    expect((await desk.post(`/calls/${String(body['call'])}/end`)).status).to.equal(204);

    await aMoment();
    expect(stream.signals().map(({ kind }) => kind)).to.eql(['dialled', 'media', 'ringing', 'accepted', 'terminated']);
    expect(desk.kinds()).to.eql([
      'ticket.updated',
      'ended',
      'connected.by-customer',
      'permission.granted',
      'request.approved',
      'request.sent',
      'call.not-placed',
    ]);
    expect(desk.simulator.conversation('order').lastCall).to.include({ status: 'completed', direction: 'outgoing' });
    expect((await desk.ask('/conversations/order/activities?limit=2')).body['activities']).to.have.length(2);
    expect(desk.simulator.effects.map(({ kind }) => kind)).to.eql(['outreach', 'dial', 'end']);
  });
});
