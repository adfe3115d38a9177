import { expect } from '@open-wc/testing';
import { product } from '../../src/domain/policy.js';
import { passedOn, ringsElsewhere, ringsHere, type PassedOn, type RingsElsewhere } from '../../src/domain/ringing.js';
import type { Signal } from '../../src/domain/signal.js';

const incoming: Signal = { kind: 'incoming', at: 1, heardAt: 1 };
const toMe = (at: number): Signal => ({ kind: 'offered', at, to: 'me' });
const toOther = (at: number): Signal => ({ kind: 'offered', at, to: 'other' });
const withdrawn = (at: number): Signal => ({ kind: 'withdrawn', at, because: 'reassigned' });

describe('ringsHere', () => {
  const rows: readonly [behaviour: string, rings: boolean, ...signals: Signal[]][] = [
    ['nobody was offered it', false, incoming],
    ['offered to me', true, incoming, toMe(2)],
    ['offered to a colleague', false, incoming, toOther(2)],
    ['offered to me, then to a colleague', false, incoming, toMe(2), toOther(3)],
    ['offered to a colleague, then to me', true, incoming, toOther(2), toMe(3)],
    ['offered to both at once', true, incoming, toMe(2), toOther(2)],
    ['withdrawn from me', false, incoming, toMe(2), withdrawn(3)],
    ['the withdrawal came first, the offer is newer', true, withdrawn(2), incoming, toMe(3)],
    ['withdrawn in the moment of the offer', false, incoming, toMe(2), withdrawn(2)],
    ['the news of the withdrawal overtook the offer', false, withdrawn(3), toMe(2), incoming],
    ['answered', false, incoming, toMe(2), { kind: 'accepted', at: 3 }],
    ['ended', false, incoming, toMe(2), { kind: 'terminated', at: 3 }],
    ['missed', false, incoming, toMe(2), { kind: 'missed', at: 3, because: 'no-response' }],
    ['heard of too late', false, { ...incoming, heardAt: 2 + product.staleRing }, toMe(2)],
  ];
  for (const [behaviour, rings, ...signals] of rows) {
    it(`${behaviour}: ${rings ? 'rings' : 'silent'}`, () => {
      const line = { customer: { id: 'amara' }, number: { id: 'n1' } };
      expect(ringsHere({ id: 'call-1', direction: 'incoming', line, signals }, product)).to.equal(rings);
    });
  }

  it('never rings for a call of our own', () => {
    const line = { customer: { id: 'amara' }, number: { id: 'n1' } };
    expect(ringsHere({ id: 'call-1', direction: 'outgoing', line, signals: [{ kind: 'ringing', at: 1 }, toMe(2)] }, product)).to.equal(
      false,
    );
  });
});

describe('passedOn', () => {
  const jonas = { kind: 'agent', id: 'jonas' } as const;
  const toJonas = (at: number): Signal => ({ kind: 'offered', at, to: 'other', agent: jonas });
  const rows: readonly [behaviour: string, passed: PassedOn | undefined, ...signals: Signal[]][] = [
    ['rings here', undefined, incoming, toMe(2)],
    ['was never offered here', undefined, incoming, toJonas(2)],
    ['was withdrawn', { because: 'reassigned' }, incoming, toMe(2), withdrawn(3)],
    ['was withdrawn for a colleague', { because: 'reassigned', to: jonas }, incoming, toMe(2), withdrawn(3), toJonas(3)],
    ['the offer to the colleague came first', { because: 'reassigned', to: jonas }, toJonas(3), withdrawn(3), toMe(2), incoming],
    ['was offered to a colleague before', { because: 'reassigned' }, incoming, toJonas(2), toMe(3), withdrawn(4)],
    ['is offered here again', undefined, incoming, toMe(2), withdrawn(3), toMe(4)],
    ['has ended', undefined, incoming, toMe(2), withdrawn(3), { kind: 'terminated', at: 4 }],
  ];
  for (const [behaviour, passed, ...signals] of rows)
    it(`${behaviour}: ${passed ? JSON.stringify(passed) : 'nothing'}`, () => {
      const line = { customer: { id: 'amara' }, number: { id: 'n1' } };
      expect(passedOn({ id: 'call-1', direction: 'incoming', line, signals }, product)).to.deep.equal(passed);
    });
});

describe('ringsElsewhere', () => {
  const jonas = { kind: 'agent', id: 'jonas' } as const;
  const toJonas = (at: number): Signal => ({ kind: 'offered', at, to: 'other', agent: jonas });
  const atJonas: RingsElsewhere = { at: 'colleague', agent: jonas };
  const rows: readonly [behaviour: string, elsewhere: RingsElsewhere | undefined, ...signals: Signal[]][] = [
    ['nobody was told to be asked', { at: 'unknown' }, incoming],
    ['offered to a colleague', atJonas, incoming, toJonas(2)],
    ['offered to somebody unnamed', { at: 'colleague' }, incoming, toOther(2)],
    ['offered here', undefined, incoming, toMe(2)],
    ['offered here and to a colleague at once', undefined, incoming, toMe(2), toJonas(2)],
    ['withdrawn from here', { at: 'unknown' }, incoming, toMe(2), withdrawn(3)],
    ['withdrawn from here for a colleague', atJonas, incoming, toMe(2), withdrawn(3), toJonas(3)],
    ['offered to a colleague before it was withdrawn from here', { at: 'unknown' }, incoming, toJonas(2), toMe(3), withdrawn(4)],
    ['answered', undefined, incoming, toJonas(2), { kind: 'accepted', at: 3 }],
    ['missed', undefined, incoming, { kind: 'missed', at: 3, because: 'unassigned' }],
  ];
  for (const [behaviour, elsewhere, ...signals] of rows)
    it(`${behaviour}: ${elsewhere ? JSON.stringify(elsewhere) : 'nothing'}`, () => {
      const line = { customer: { id: 'amara' }, number: { id: 'n1' } };
      expect(ringsElsewhere({ id: 'call-1', direction: 'incoming', line, signals }, product)).to.deep.equal(elsewhere);
    });
});
