import { expect } from '@open-wc/testing';
import { aMoment, day, freeInvite, hour, lumenAndOak, minute, second } from './lumen-and-oak.js';

describe('the permission of the simulator', () => {
  it('lasts 168 hours; its end is noted in every conversation of the line but is no news of the platform', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.amara.allow();
    const granted = desk.simulator.now();
    desk.simulator.jump(168 * hour - 1);
    expect((await desk.facts()).permission).to.include({ status: 'temporary', until: granted + 168 * hour });
    desk.simulator.jump(1);
    expect((await desk.facts()).permission).to.eql({ status: 'none', because: 'expired', at: granted + 168 * hour });
    await aMoment();
    expect(stream.of('permission.changed').map(({ permission }) => permission.status)).to.eql(['temporary']);
    const notes = stream.of('activity.added').filter(({ activity }) => activity.kind === 'permission.expired');
    expect(notes.map(({ conversation }) => conversation)).to.eql(['order', 'return']);
    expect(notes.map(({ activity }) => activity.at)).to.eql([granted + 168 * hour, granted + 168 * hour]);
  });

  it('lasts anew from a new grant', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    desk.simulator.jump(100 * hour);
    desk.amara.allow();
    desk.simulator.jump(168 * hour - 1);
    expect((await desk.facts()).permission.status).to.equal('temporary');
  });

  it('ends silently when the log keeps no expiries', async () => {
    const desk = lumenAndOak({ recordsExpiry: false });
    await desk.sends();
    desk.simulator.jump(8 * day);
    expect((await desk.facts()).permission).to.include({ status: 'none', because: 'lapsed' });
    expect(desk.kinds()).to.eql(['request.sent']);
  });

  it('is revoked after the fourth outgoing call in a row that was not picked up', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.amara.allow();
    const misses = [desk.amara.ignore, desk.amara.reject, desk.amara.ignore];
    for (const [count, miss] of misses.entries()) {
      await desk.rings();
      miss();
      expect((await desk.facts()).streak).to.equal(count + 1);
      expect(desk.amara.state.askedToReconsider).to.equal(count > 0);
    }
    expect((await desk.facts()).permission.status).to.equal('temporary');
    await desk.rings();
    desk.amara.ignore();
    await aMoment();
    expect(stream.of('permission.changed').at(-1)?.permission).to.include({ status: 'none', because: 'auto-revoked' });
    expect(desk.simulator.conversation('return').activities[0]).to.include({ kind: 'permission.auto-revoked', missed: 4 });
    expect((await desk.dials()).body).to.include({ code: 'no-permission' });
  });

  it('does not count a ring that the agent cancelled, and starts counting anew after a pick-up or a new grant', async () => {
    const desk = lumenAndOak();
    const streak = async () => (await desk.facts()).streak;
    desk.amara.allow();
    await desk.rings();
    desk.amara.ignore();
    await desk.post(`/calls/${await desk.rings()}/end`);
    expect(await streak()).to.equal(1);
    await desk.rings();
    desk.amara.answer();
    desk.amara.hangUp();
    expect(await streak()).to.equal(0);
    await desk.rings();
    desk.amara.ignore();
    desk.amara.allow();
    expect(await streak()).to.equal(0);
  });

  it('comes from the profile when nobody asked, and can be taken back', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    expect((await desk.facts()).permission).to.include({ source: 'profile' });
    desk.amara.refuse();
    expect((await desk.facts()).permission).to.include({ status: 'none', because: 'revoked' });
    desk.amara.revoke();
    expect(desk.kinds()).to.eql(['permission.revoked', 'permission.granted']);
  });

  it('comes with a call of the customer’s where that is set up', async () => {
    const desk = lumenAndOak({ callbackPermission: true });
    desk.amara.call();
    expect((await desk.facts()).permission).to.include({ status: 'temporary', source: 'callback' });
  });

  it('is for good only where the platform knows that', async () => {
    const old = lumenAndOak();
    old.amara.allow(true);
    expect((await old.facts()).permission.status).to.equal('temporary');
    const today = lumenAndOak({ policy: 'meta-2025-12' });
    today.amara.allow(true);
    today.simulator.jump(365 * day);
    expect((await today.facts()).permission.status).to.equal('permanent');
  });

  it('cuts no running call when it ends', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    await desk.rings();
    desk.amara.answer();
    desk.amara.revoke();
    expect(desk.amara.state.call?.status).to.equal('ongoing');
  });
});

describe('a permission request in the simulator', () => {
  it('may be answered anew while it lives', async () => {
    const desk = lumenAndOak();
    await desk.sends();
    desk.amara.refuse();
    expect((await desk.facts()).request?.status).to.equal('declined');
    expect((await desk.facts()).permission).to.include({ because: 'declined' });
    desk.amara.allow();
    expect((await desk.facts()).request?.status).to.equal('approved');
    expect((await desk.facts()).permission).to.include({ status: 'temporary', source: 'request' });
    expect(desk.kinds()).to.eql(['permission.granted', 'request.approved', 'request.declined', 'request.sent']);
  });

  it('lapses after 7 days without news, and cannot be answered then', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    await desk.sends();
    desk.simulator.jump(7 * day);
    desk.amara.refuse();
    expect((await desk.facts()).request?.status).to.equal('expired');
    expect(desk.kinds()).to.eql(['request.expired', 'request.sent']);
    await aMoment();
    expect(stream.of('request.changed').map(({ request }) => request.status)).to.eql(['pending']);
    desk.amara.allow();
    expect((await desk.facts()).permission).to.include({ source: 'profile' });
  });

  it('is replaced by a newer one', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    await desk.sends();
    desk.simulator.jump(day);
    desk.amara.write('Yes?');
    await desk.sends();
    await aMoment();
    expect(stream.of('request.changed').map(({ request }) => request.status)).to.eql(['pending', 'replaced', 'pending']);
    const requests = desk.amara.state.messages.filter(({ kind }) => kind === 'request');
    expect(requests.map((request) => request.kind === 'request' && request.status)).to.eql(['replaced', 'pending']);
    expect(desk.kinds()).to.include('request.replaced');
  });
});

describe('a call invite in the simulator', () => {
  it('lets the customer call, in its own conversation, until it expires', async () => {
    const desk = lumenAndOak();
    await desk.sends(freeInvite, 'return');
    desk.clock.advance(59 * minute);
    desk.amara.tapInvite();
    expect(desk.amara.state.call).to.include({ status: 'calling', direction: 'incoming' });
    expect((await desk.desk()).calls[0]).to.include({ conversation: 'return', direction: 'incoming' });
    desk.amara.hangUp();
    desk.clock.advance(minute);
    desk.amara.tapInvite();
    expect(desk.amara.state.call).to.equal(undefined);
    expect(desk.kinds('return')).to.include.members(['invite.used', 'invite.sent']).and.not.include('invite.expired');
  });

  it('expires unused', async () => {
    const desk = lumenAndOak();
    await desk.sends(freeInvite);
    const sent = desk.simulator.now();
    desk.clock.advance(hour);
    expect(desk.simulator.conversation('order').activities[0]).to.include({ kind: 'invite.expired', at: sent + hour });
  });

  it('may live 30 days, longer than a browser’s timer can wait', async () => {
    const desk = lumenAndOak();
    await desk.sends({ ...freeInvite, minutes: 43_200 });
    desk.clock.advance(30 * day - second);
    expect(desk.kinds()).to.not.include('invite.expired');
    desk.clock.advance(second);
    expect(desk.kinds()).to.include('invite.expired');
  });
});
