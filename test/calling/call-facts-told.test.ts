import { expect } from '@open-wc/testing';
import type { CallEnded } from '../../src/calling/calling.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { closeDesks, desk, second, settled } from './desk.js';
import { amara, callNews, priya, start } from './fake-adapter.js';

const jonas = { kind: 'agent', id: 'jonas' } as const;
const end = (more: Partial<Extract<Signal, { kind: 'terminated' }>> = {}): Signal => ({
  kind: 'terminated',
  at: start + 30 * second,
  ...more,
});
const offered = (to: 'me' | 'other', at = start): Signal => ({ kind: 'offered', to, at });
const incoming: Signal = { kind: 'incoming', at: start };
const answered = (by: typeof priya | typeof jonas): Signal => ({ kind: 'accepted', at: start + 10 * second, by });

async function endOf(direction: Direction, ...signals: readonly Signal[]) {
  const it = await desk();
  for (const signal of signals) {
    it.backend.tell(callNews('call-1', direction, signal, { conversation: 'c1' }));
    await settled();
  }
  return { started: it.told('call.started'), ended: it.told('call.ended') };
}

describe('callFactsToTell', () => {
  afterEach(closeDesks);

  const rows: readonly (readonly [string, Direction, readonly Signal[], Partial<CallEnded>])[] = [
    ['a missed call that rang here is mine', 'incoming', [incoming, offered('me'), end()], { status: 'missed', mine: true }],
    ['one that rang elsewhere is not', 'incoming', [incoming, offered('other'), end()], { status: 'missed', mine: false }],
    ['one that I answered is mine', 'incoming', [incoming, answered(priya), end()], { status: 'completed', mine: true, seconds: 20 }],
    [
      'one that rang here and a colleague answered is the colleague’s',
      'incoming',
      [incoming, offered('me'), answered(jonas), end()],
      { status: 'completed', mine: false, ticketOutcome: 'completed' },
    ],
    [
      'a missed call says why',
      'incoming',
      [incoming, { kind: 'missed', because: 'busy', at: start + 5 * second }],
      { status: 'missed', because: 'busy', ticketOutcome: 'missed' },
    ],
    ['one that I dialled is mine', 'outgoing', [{ kind: 'dialled', at: start, by: priya }, end()], { status: 'unanswered', mine: true }],
    [
      'a declined one says by whom',
      'outgoing',
      [{ kind: 'rejected', at: start + second }],
      { status: 'declined', by: { kind: 'customer' } },
    ],
    [
      'a cut one says whose network failed',
      'outgoing',
      [end({ failure: { platformCode: 138021 }, startedAt: start, duration: 30 })],
      { status: 'disconnected', because: 'network-agent', ticketOutcome: 'dropped', seconds: 30, startedAt: start },
    ],
    ['from and to are numbers', 'outgoing', [end()], { from: '+442079460000', to: '+447700900142', conversation: 'c1', call: 'call-1' }],
  ];
  it('tells a call of another device that is first heard of when its media are set up by that moment', async () => {
    const { started } = await endOf('outgoing', { kind: 'media', at: start + second });
    expect(started.map(({ at }) => at)).to.deep.equal([start + second]);
  });

  for (const [what, direction, signals, expected] of rows) {
    it(what, async () => {
      const { ended } = await endOf(direction, ...signals);
      expect(ended).to.have.length(1);
      expect(ended[0]).to.deep.include(expected);
    });
  }

  it('tells the start once, when the call is first heard of, and the end once', async () => {
    const { started, ended } = await endOf('incoming', incoming, offered('me'), answered(priya), end(), end());
    expect(started).to.have.length(1);
    expect(started[0]).to.deep.include({ call: 'call-1', direction: 'incoming', at: start, line: amara });
    expect(ended).to.have.length(1);
  });

  it('takes the signals of one batch together', async () => {
    const it = await desk();
    it.backend.tell(callNews('call-1', 'incoming', incoming), callNews('call-1', 'incoming', offered('me')));
    it.backend.tell(callNews('call-2', 'outgoing', end()), callNews('call-2', 'outgoing', { kind: 'rejected', at: start }));
    await settled();
    expect(it.told('call.started').map(({ mine }) => mine)).to.deep.equal([true]);
    expect(it.told('call.ended').map(({ status }) => status)).to.deep.equal(['declined']);
  });

  it('shows a customer without a number by name', async () => {
    const it = await desk();
    const line = { customer: { id: 'x', name: 'Ben' }, number: { id: 'n1' } };
    it.backend.tell(callNews('call-1', 'incoming', end(), { line }));
    await settled();
    expect(it.told('call.ended')[0]).to.include({ from: 'Ben', to: 'n1' });
  });
});
