import { expect } from '@open-wc/testing';
import { activityGroups, fits, isFiltering, noFilter, statusesFor, type ActivityFilter } from '../../src/domain/activity-filter.js';
import type { FeedItem } from '../../src/domain/activity-groups.js';
import type { Activity } from '../../src/domain/activity.js';
import type { CallStatus } from '../../src/domain/call.js';
import { isStatusOf, statusesOf } from '../../src/domain/call-status.js';

const record = (kind: Activity['kind']) => ({ id: kind, at: 1, kind, line: 'l', actor: { kind: 'unknown' } }) as Activity;
const request: FeedItem = { kind: 'activity', id: 'r', at: 1, activity: record('request.sent') };
const notPlaced: FeedItem = { kind: 'activity', id: 'n', at: 1, direction: 'outgoing', activity: record('call.not-placed') };
const missed: FeedItem = {
  kind: 'call',
  id: 'm',
  at: 1,
  direction: 'incoming',
  status: 'missed',
  events: [record('ticket.updated'), record('missed.busy')],
};
const dropped: FeedItem = { kind: 'call', id: 'd', at: 1, direction: 'outgoing', status: 'disconnected', events: [record('disconnected')] };
const items = { request, notPlaced, missed, dropped };

const rows: readonly [string, Partial<ActivityFilter>, string][] = [
  ['no filter', {}, 'request notPlaced missed dropped'],
  ['incoming', { direction: 'incoming' }, 'missed'],
  ['outgoing, with acts that failed', { direction: 'outgoing' }, 'notPlaced dropped'],
  ['one status', { statuses: ['missed'] }, 'missed'],
  ['several statuses, any of them', { statuses: ['missed', 'disconnected'] }, 'missed dropped'],
  ['a group', { groups: ['request'] }, 'request'],
  ['a group that one record of a call is of', { groups: ['ticket'] }, 'missed'],
  ['several groups, any of them', { groups: ['failed', 'in-call'] }, 'notPlaced dropped'],
  ['different sorts, all of them', { direction: 'incoming', statuses: ['disconnected'] }, ''],
  ['all sorts', { direction: 'incoming', statuses: ['missed'], groups: ['assignment'] }, 'missed'],
];

describe('fits', () => {
  for (const [about, filter, shown] of rows)
    it(`${about}: ${shown || 'nothing'}`, () => {
      const fitting = Object.entries(items).filter(([, item]) => fits(item, { ...noFilter, ...filter }));
      expect(fitting.map(([name]) => name).join(' ')).to.equal(shown);
      expect(isFiltering({ ...noFilter, ...filter })).to.equal(about !== 'no filter');
    });

  for (const status of statusesFor())
    it(`finds the calls of every status: ${status}`, () => {
      const direction = isStatusOf('incoming', status) ? 'incoming' : 'outgoing';
      const call: FeedItem = { kind: 'call', id: 'c', at: 1, direction, status, events: [] };
      const others = statusesFor().filter((other): other is CallStatus => other !== status);
      expect([fits(call, { ...noFilter, statuses: [status] }), fits(call, { ...noFilter, statuses: others })]).to.deep.equal([true, false]);
    });
});

describe('statusesFor', () => {
  it('are those of a direction, or of both', () => {
    expect(statusesFor('incoming')).to.deep.equal(statusesOf('incoming'));
    expect(statusesFor()).to.have.members([...new Set([...statusesOf('incoming'), ...statusesOf('outgoing')])]);
  });
});

describe('activityGroups', () => {
  it('are the eight of the catalogue', () => expect(activityGroups).to.have.length(8));
});
