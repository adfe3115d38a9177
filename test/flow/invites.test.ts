import { expect } from '@open-wc/testing';
import { hour, minute, second, story, type Story } from './story.js';

const told = (s: Story) => s.feed().join('\n');

async function invite(s: Story, minutes = 60) {
  const outreach = { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Call', minutes } as const;
  s.calling.conversation('c1').send({ type: 'outreach.send', outreach });
  await s.sees(() => told(s).includes('sent a call invite'), 'the invite in the feed');
}

describe('call invites', () => {
  let s: Story;
  afterEach(() => s.end());

  it('one that nobody used expires in the feed by itself, at its moment, when no news tell of it', async () => {
    s = await story({ recordsExpiry: false });
    await invite(s, 10);
    await s.pass(9 * minute);
    expect(told(s)).not.to.match(/invite.*expired/iu);
    await s.pass(minute + second);
    await s.sees(() => /invite.*expired/iu.test(told(s)), 'the expired invite');
  });

  it('one that was used does not expire', async () => {
    s = await story({ recordsExpiry: false });
    await invite(s);
    s.phone.tapInvite();
    await s.sees(() => told(s).includes('used the call invite'), 'the used invite');
    s.phone.hangUp();
    await s.leap(2 * hour);
    await s.pass(second);
    expect(told(s)).not.to.match(/invite.*expired/iu);
  });

  it('the payload that a call carries back tells which invite was used', async () => {
    s = await story();
    await invite(s);
    s.phone.tapInvite();
    await s.sees(() => s.calling.state.calls.length > 0, 'the call');
    const rows = () => s.calling.conversation('c1').state.activities?.rows ?? [];
    await s.sees(() => rows().some(({ kind }) => kind === 'invite.used'), 'the used invite');
    const idOf = (kind: 'invite.sent' | 'invite.used') => rows().flatMap((row) => (row.kind === kind ? [row.invite] : []))[0];
    expect(idOf('invite.used')).to.be.a('string').and.equal(idOf('invite.sent'));
  });
});
