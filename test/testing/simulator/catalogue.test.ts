import { expect } from '@open-wc/testing';
import { readActivities, readConversations, readDesk, readNews, readTemplatePage } from '../../../src/boundary/read.js';
import type { ActivityKind } from '../../../src/domain/activity.js';
import { aMoment, day, freeInvite, lumenAndOak, minute, second } from './lumen-and-oak.js';

type Helpdesk = ReturnType<typeof lumenAndOak>;

const incoming = async (desk: Helpdesk, act: 'accept' | 'decline') => {
  desk.amara.call('order');
  await desk.post(`/calls/${(await desk.desk()).calls[0]?.id ?? ''}/${act}`, { for: 'everyone' });
};

/** A week in which everything happens that can. */
async function everything(desk: Helpdesk) {
  const { amara, simulator, clock } = desk;
  await desk.dials();
  await desk.sends();
  await desk.sends();
  amara.refuse();
  amara.allow();
  simulator.jump(7 * day);
  amara.write('Hello again');
  await desk.sends();
  simulator.jump(day);
  amara.write('Yes?');
  await desk.sends();
  simulator.jump(7 * day);
  amara.write('Still here');
  await desk.sends(freeInvite);
  amara.tapInvite();
  amara.hangUp();
  await desk.sends({ ...freeInvite, minutes: 1 });
  clock.advance(minute);
  amara.allow();
  amara.revoke();
  amara.allow();
  await desk.rings();
  amara.answer();
  amara.dropConnection('unknown');
  for (const miss of [amara.ignore, amara.reject, amara.ignore, amara.ignore]) {
    await desk.rings();
    miss();
  }
  await incoming(desk, 'accept');
  amara.hangUp();
  await incoming(desk, 'decline');
  simulator.phone('diego').call();
  await desk.post(`/calls/${(await desk.desk()).calls[0]?.id ?? ''}/accept`);
  amara.call('order');
  amara.hangUp();
  simulator.phone('diego').hangUp();
  simulator.setPresence('priya', 'inactive');
  amara.call('order');
  amara.hangUp();
  simulator.assign('nobody');
  amara.call('order');
  clock.advance(60 * second);
}

/** Every kind, so that a new one does not compile until it is caused here. */
const catalogue: Readonly<Record<ActivityKind, true>> = {
  'missed.no-response': true,
  'missed.declined': true,
  'missed.inactive': true,
  'missed.busy': true,
  'missed.unassigned': true,
  'connected.by-agent': true,
  'connected.by-customer': true,
  'rejected.by-customer': true,
  unanswered: true,
  ended: true,
  disconnected: true,
  'permission.granted': true,
  'permission.revoked': true,
  'permission.auto-revoked': true,
  'permission.expired': true,
  'request.sent': true,
  'request.approved': true,
  'request.declined': true,
  'request.expired': true,
  'request.replaced': true,
  'invite.sent': true,
  'invite.used': true,
  'invite.expired': true,
  'call.not-placed': true,
  'outreach.not-sent': true,
  'ticket.updated': true,
};

describe('the simulator', () => {
  it('writes every kind of activity of the catalogue', async () => {
    const desk = lumenAndOak();
    await everything(desk);
    expect([...new Set(desk.kinds())].sort()).to.eql(Object.keys(catalogue).sort());
  });

  for (const reportsLimits of [true, false]) {
    it(`says only what the boundary can read, ${reportsLimits ? 'with' : 'without'} limits`, async () => {
      const desk = lumenAndOak({ reportsLimits });
      const stream = await desk.listens();
      await everything(desk);
      desk.simulator.restrict('both', desk.simulator.now() + day);
      desk.simulator.removeConversation('return');
      desk.simulator.assign('everyone');
      desk.simulator.setPresence('priya', 'available');
      desk.amara.call('order');
      await aMoment();
      expect(stream.told().length).to.be.above(100);
      const { conversations } = (await desk.ask('/conversations?ids=order,return')).body;
      const { activities } = (await desk.ask('/conversations/order/activities')).body;
      const read = [
        readNews(stream.told()),
        readDesk(await desk.desk()),
        readConversations(conversations, ['order', 'return']),
        readActivities(activities),
        readTemplatePage((await desk.ask('/templates?kind=invite&number=number-1')).body),
      ];
      expect(read.flatMap(({ warnings }) => warnings)).to.eql([]);
      expect(read[0]?.value).to.eql(stream.told());
      expect(read[2]?.value).to.eql(conversations);
      expect(read[3]?.value).to.eql(activities);
    });
  }
});
