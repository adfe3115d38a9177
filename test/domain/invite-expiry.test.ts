import { expect } from '@open-wc/testing';
import type { Activity } from '../../src/domain/activity.js';
import { mergeActivities } from '../../src/domain/activity-log.js';
import { hour } from '../../src/domain/instant.js';
import { expiredInvites, nextInviteEnd } from '../../src/domain/invite-expiry.js';
import { lineKey } from '../../src/domain/line.js';
import { line, noon } from './line-examples.js';

const until = noon + hour;
const key = lineKey(line);
const shared = { line: key, actor: { kind: 'unknown' } } as const;
const sent = (more: Partial<{ invite: string; until: number; at: number }> = {}): Activity => ({
  id: `sent/${more.at ?? noon}`,
  at: noon,
  ...shared,
  kind: 'invite.sent',
  form: 'free-form',
  until,
  ...more,
});
const ended = (kind: 'invite.used' | 'invite.expired', more: Partial<{ invite: string; at: number; line: string }> = {}): Activity => ({
  id: `${kind}/${more.invite}`,
  at: noon + 1,
  ...shared,
  kind,
  ...more,
});
const { until: _until, ...endless } = sent() as Activity & { until: number };

const table: readonly [string, readonly Activity[], number, expires: boolean][] = [
  ['1 ms before its end', [sent()], until - 1, false],
  ['at its end', [sent()], until, true],
  ['an end that nobody told', [endless], until, false],
  ['used', [sent({ invite: 'i1' }), ended('invite.used', { invite: 'i1' })], until, false],
  ['told as expired', [sent({ invite: 'i1' }), ended('invite.expired', { invite: 'i1', at: until + 5 })], until + 9, false],
  ['another one was used', [sent({ invite: 'i1' }), ended('invite.used', { invite: 'i2' })], until, true],
  ['one was used, nobody knows which', [sent({ invite: 'i1' }), ended('invite.used')], until, false],
  ['one of before was used', [sent(), ended('invite.used', { at: noon - 1 })], until, true],
  ['one of another line was used', [sent(), ended('invite.used', { line: 'other' })], until, true],
  ['nothing was sent', [ended('invite.used')], until, false],
];

describe('expiredInvites', () => {
  for (const [name, records, now, expires] of table)
    it(`${name}: ${expires ? 'expired' : 'no record'}`, () =>
      expect(expiredInvites(records, now).map(({ at }) => at)).to.deep.equal(expires ? [until] : []));

  it('gives way to the backend’s record of the same moment', () => {
    const told = ended('invite.expired', { at: until });
    expect(mergeActivities([sent(), ...expiredInvites([sent()], until)], [told]).map(({ id }) => id)).to.deep.equal([
      told.id,
      'sent/' + noon,
    ]);
  });
});

describe('nextInviteEnd', () => {
  it('is the end of the invite that ends first', () => {
    expect(nextInviteEnd([sent(), sent({ at: noon + 1, until: until + 1 })], noon)).to.equal(until);
    expect(nextInviteEnd([sent(), sent({ at: noon + 1, until: until + 1 })], until)).to.equal(until + 1);
    expect(nextInviteEnd([sent()], until)).to.equal(undefined);
  });
});
