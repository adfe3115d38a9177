import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeActivities, newestFirst } from '../../src/domain/activity-log.js';
import { activitiesOfCall } from '../../src/domain/call-activities.js';
import { callOutcome, isLive } from '../../src/domain/call-status.js';
import { lineKey, type Line } from '../../src/domain/line.js';
import { product } from '../../src/domain/policy.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { arbitraryCall, withDelivery } from './arbitrary-signals.js';
import { priya, workflow, line, callWith, activities, said, dialled, ringing, pickedUp, incoming, answered, timed } from './told-call.js';

describe('activitiesOfCall', () => {
  const tickets: readonly [behaviour: string, Direction, signals: readonly Signal[], ticket: object][] = [
    ['completed', 'outgoing', [pickedUp, timed], { seconds: 30, outcome: 'completed' }],
    ['missed', 'incoming', [incoming, { kind: 'terminated', at: 40_000 }], { seconds: 0, outcome: 'missed' }],
    ['unanswered', 'outgoing', [dialled, { kind: 'terminated', at: 40_000 }], { seconds: 0, outcome: 'missed' }],
    ['declined', 'incoming', [incoming, { kind: 'rejected', at: 40_000 }], { seconds: 0, outcome: 'rejected' }],
    ['disconnected', 'outgoing', [pickedUp, { ...timed, failure: {} }], { seconds: 30, outcome: 'dropped' }],
  ];
  for (const [behaviour, direction, signals, ticket] of tickets) {
    it(`updates the ticket of a call that was ${behaviour}`, () => {
      const [from, to] = direction === 'incoming' ? ['+447700900142', '+442079460000'] : ['+442079460000', '+447700900142'];
      const last = activities(direction, signals).at(-1);
      expect(last && said(last)).to.deep.equal({ kind: 'ticket.updated', at: 40_000, actor: workflow, from, to, ...ticket });
    });
  }

  it('says which invite the customer called by, when the call carries it back', () => {
    const [used] = activities('incoming', [{ ...incoming, invite: 'i1' }]);
    expect(used && said(used)).to.deep.equal({ kind: 'invite.used', at: incoming.at, actor: { kind: 'customer' }, invite: 'i1' });
    expect(activities('incoming', [incoming])).to.deep.equal([]);
  });

  it('names a customer without a phone number, and nobody when there is no name either', () => {
    const ticket = (who: Line['customer']) =>
      activitiesOfCall(callWith('incoming', [timed], { line: { ...line, customer: who } }), product).find(
        ({ kind }) => kind === 'ticket.updated',
      );
    expect(ticket({ id: 'amara', name: 'Amara Okafor' })).to.include({ from: 'Amara Okafor', to: '+442079460000' });
    expect(ticket({ id: 'amara' })).not.to.have.property('from');
  });

  it('says of every activity which call and line it belongs to, and that it is derived', () => {
    const [connected] = activitiesOfCall(callWith('incoming', [incoming, answered], { conversation: 'c1' }), product);
    expect(connected).to.deep.include({
      line: lineKey(line),
      conversation: 'c1',
      call: { id: 'call-1', direction: 'incoming', status: 'ongoing' },
      derived: true,
      heard: 2,
    });
  });

  it('reads newest first as ticket, end, connection, also within one moment', () => {
    const made = activities('outgoing', [pickedUp, { kind: 'terminated', at: 10_000, duration: 0, by: priya }]);
    expect([...made].sort(newestFirst).map(({ kind }) => kind)).to.deep.equal(['ticket.updated', 'ended', 'connected.by-customer']);
  });

  it('is the same for any order and repetition of the signals', () => {
    fc.assert(
      fc.property(withDelivery(arbitraryCall), ([call, again]) => {
        expect(activitiesOfCall(again, product)).to.deep.equal(activitiesOfCall(call, product));
      }),
      runs(1_000, 100_000),
    );
  });

  it('records a connection when there was one, and an end and a ticket exactly when the call is over', () => {
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        const { status, startedAt } = callOutcome(call, product);
        const steps = activitiesOfCall(call, product).map(({ id }) => id);
        const end = isLive(status) ? [] : ['call-1/2-end', 'call-1/3-ticket'];
        expect(steps).to.deep.equal([...(startedAt === undefined ? [] : ['call-1/1-connection']), ...end]);
      }),
      runs(1_000, 100_000),
    );
  });

  it('corrects in the log what a call was taken for before a late signal', () => {
    const early = activities('outgoing', [dialled, ringing, { kind: 'terminated', at: 40_000 }]);
    const late = activities('outgoing', [dialled, ringing, pickedUp, { kind: 'terminated', at: 40_000 }]);
    const kinds = ['ticket.updated', 'ended', 'connected.by-customer'];
    expect(mergeActivities(early, late).map(({ kind }) => kind)).to.deep.equal(kinds);
    expect(mergeActivities(late, early).map(({ kind }) => kind)).to.deep.equal(kinds);
  });
});
