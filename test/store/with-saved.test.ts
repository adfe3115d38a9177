import { expect } from '@open-wc/testing';
import { storedActivity } from '../../src/store/stored-form.js';
import { withSaved } from '../../src/store/with-saved.js';
import { activities, activity } from './facts-to-keep.js';

const saved = (rows: readonly ReturnType<typeof activity>[]) => rows.map(storedActivity);
const call = { id: 'call-7', direction: 'incoming' } as const;

describe('withSaved', () => {
  it('shows the saved rows while nothing is live', () => {
    expect(withSaved([], saved(activities(1, 3)))).to.deep.equal(saved(activities(1, 3)));
  });

  it('shows a fact once, as the live row tells it', () => {
    const ticket = activity(2, { kind: 'ticket.updated', from: '+4915112345678', seconds: 1, outcome: 'completed' });
    expect(withSaved([ticket], saved([activity(3), ticket, activity(1)]))).to.deep.equal([
      ...saved([activity(3)]),
      ticket,
      ...saved([activity(1)]),
    ]);
  });

  it('orders a live row by what it tells itself', () => {
    const elsewhere = activity(1, { at: 9_000_000, sequence: 7 });
    expect(withSaved(activities(1, 2), saved([elsewhere]))).to.deep.equal(activities(1, 2));
  });

  it('drops what an earlier page derived when the backend has told it', () => {
    const told = activity(2, { kind: 'ended', call });
    expect(withSaved([told], saved([activity(1, { kind: 'ended', call, derived: true })]))).to.deep.equal([told]);
  });

  it('drops what this page derives again when the backend had told it before', () => {
    const told = activity(2, { kind: 'ended', call });
    expect(withSaved([activity(1, { kind: 'ended', call, derived: true })], saved([told]))).to.deep.equal(saved([told]));
  });

  it('shows 50 at most', () => {
    expect(withSaved(activities(41, 80), saved(activities(1, 60)))).to.have.length(50);
  });
});
