import { expect } from '@open-wc/testing';
import type { CallStatus, LastCall } from '../../src/domain/call.js';
import { markerOf, type Marker } from '../../src/domain/marker.js';

const lastCall = (direction: LastCall['direction'], status: CallStatus): LastCall => ({ direction, status, at: 100 });

describe('markerOf', () => {
  const rows: readonly [behaviour: string, Marker | undefined, { lastCall?: LastCall; call?: { status: CallStatus } }, seenAt?: number][] =
    [
      ['no call at all', undefined, {}],
      ['a missed incoming call', 'missed', { lastCall: lastCall('incoming', 'missed') }],
      ['missed after the agent last looked', 'missed', { lastCall: lastCall('incoming', 'missed') }, 99],
      ['missed in the moment the agent looked', undefined, { lastCall: lastCall('incoming', 'missed') }, 100],
      ['an outgoing call that nobody answered', undefined, { lastCall: lastCall('outgoing', 'unanswered') }],
      ['an incoming call that an agent declined', undefined, { lastCall: lastCall('incoming', 'declined') }],
      ['a completed call', undefined, { lastCall: lastCall('incoming', 'completed') }],
      ['a running call', 'in-call', { call: { status: 'ongoing' } }],
      ['a running call after a missed one', 'in-call', { call: { status: 'ongoing' }, lastCall: lastCall('incoming', 'missed') }],
      ['a call that only rings', undefined, { call: { status: 'ringing' } }],
      [
        'a call that is being placed after a missed one',
        'missed',
        { call: { status: 'calling' }, lastCall: lastCall('incoming', 'missed') },
      ],
      ['an ended call that is still shown', undefined, { call: { status: 'completed' } }],
    ];
  for (const [behaviour, marker, chat, seenAt] of rows) {
    it(`${behaviour}: ${marker ?? 'none'}`, () => expect(markerOf(chat, seenAt)).to.equal(marker));
  }
});
