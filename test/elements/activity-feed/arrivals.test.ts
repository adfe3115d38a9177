import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { Arrivals } from '../../../src/elements/activity-feed/arrivals.js';

const at = (...moments: readonly number[]): readonly Activity[] =>
  moments.map((moment) => ({ id: `${moment}`, at: moment, line: 'l', actor: { kind: 'customer' }, kind: 'request.approved' }));

const moments = (rows: readonly Activity[]) => rows.map((row) => row.at);

describe('Arrivals', () => {
  it('says nothing of the first load, cached or live', () => {
    const arrivals = new Arrivals();
    expect(arrivals.take({ rows: at(2, 1), status: 'saved' })).to.deep.equal([]);
    expect(arrivals.take({ rows: at(3, 2, 1), status: 'live' })).to.deep.equal([]);
  });

  it('names what arrives later, once', () => {
    const arrivals = new Arrivals();
    arrivals.take({ rows: at(1), status: 'live' });
    expect(moments(arrivals.take({ rows: at(3, 2, 1), status: 'live' }))).to.deep.equal([3, 2]);
    expect(arrivals.take({ rows: at(3, 2, 1), status: 'live' })).to.deep.equal([]);
  });

  it('begins with the first row of an empty list', () => {
    const arrivals = new Arrivals();
    arrivals.take({ rows: [], status: 'live' });
    expect(moments(arrivals.take({ rows: at(1), status: 'live' }))).to.deep.equal([1]);
  });

  it('does not take a record that replaces an older one for news', () => {
    const arrivals = new Arrivals();
    arrivals.take({ rows: at(2, 1), status: 'live' });
    expect(arrivals.take({ rows: at(2, 1).map((row) => ({ ...row, id: `backend ${row.id}` })), status: 'live' })).to.deep.equal([]);
  });
});
