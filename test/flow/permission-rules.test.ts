import { expect } from '@open-wc/testing';
import { day, hour, second, story, type Story } from './story.js';

const told = (s: Story) => s.feed().join('\n');

describe('permission', () => {
  let s: Story;
  afterEach(() => s.end());

  it('is declined: the button still asks, and the feed says who said no', async () => {
    s = await story();
    await s.ask();
    s.phone.refuse();
    await s.sees(() => told(s).includes('declined the request'), 'the no in the feed');
    await s.choose(/Close|Cancel/);
    expect(s.button()).to.equal('Ask to call');
    await s.press();
    await s.sees(() => s.modal().includes('said no'), 'the no in the modal');
  });

  it('runs out after 168 hours, told by nobody but the clock', async () => {
    s = await story({ recordsExpiry: false });
    await s.getPermission();
    await s.leap(7 * day - 5 * second);
    expect(s.button()).to.equal('Call');
    await s.pass(10 * second);
    await s.sees(() => s.button() === 'Ask to call', 'the button to ask');
    await s.sees(() => told(s).includes('expired'), 'the expiry in the feed');
    expect(s.events.filter((type) => type === 'wa-permission-changed').length).to.equal(3);
  });

  it('is taken back by the customer', async () => {
    s = await story();
    await s.getPermission();
    s.phone.revoke();
    await s.sees(() => s.button() === 'Ask to call', 'the button to ask');
    await s.sees(() => /took back|withdrew/.test(told(s)), 'the withdrawal in the feed');
  });

  it('ends after four missed calls in a row, with a warning from the second on', async () => {
    s = await story();
    await s.getPermission();
    for (let missed = 1; missed <= 4; missed += 1) {
      await s.callAmara();
      s.phone.reject();
      await s.sees(
        () => s.simulator.conversation('c1').activities.filter(({ kind }) => kind === 'ticket.updated').length === missed,
        'the missed call',
      );
      const { permission } = s.calling.conversation('c1').state;
      if (missed === 2) await s.sees(() => s.calling.conversation('c1').state.permission.missesLeft === 2, 'the warning');
      if (missed < 4) expect(permission.status).to.equal('temporary');
      if (missed < 4) await s.sees(() => s.button() === 'Call', 'the button to call');
    }
    await s.sees(() => s.button() === 'Ask to call', 'the button to ask');
    await s.sees(() => told(s).includes('4 missed calls'), 'the revocation in the feed');
  });

  it('ends by itself while nobody answers a request: 7 days', async () => {
    s = await story();
    await s.ask();
    await s.choose('Close');
    await s.leap(7 * day + second);
    await s.sees(() => told(s).includes('expired'), 'the expired request in the feed');
    expect(s.calling.conversation('c1').state.permission).to.include({ status: 'none', because: 'lapsed' });
  });

  it('belongs to the line: what is allowed in one conversation is allowed in the other', async () => {
    s = await story({
      customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1' }, { id: 'c2' }] }],
    });
    await s.getPermission();
    await s.sees(() => s.button('c2') === 'Call', 'the other conversation’s button');
    await s.callAmara();
    await s.sees(() => s.button('c2').includes('Calling'), 'the call in the other conversation');
    await s.press('c2');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(1);
  });

  it('needs no request when the customer allowed calls for good', async () => {
    s = await story({ policy: 'meta-2025-12' });
    await s.ask();
    s.phone.allow(true);
    await s.sees(() => s.button() === 'Call', 'the button to call');
    await s.leap(30 * day);
    expect(s.button()).to.equal('Call');
  });

  it('asks once a day: the second time the modal tells the moment and offers an invite', async () => {
    s = await story();
    await s.ask();
    s.phone.refuse();
    await s.choose(/Close|Cancel/);
    await s.pass(5 * second);
    await s.press();
    await s.sees(() => s.modal().includes('Fri 16 Oct, 10:24'), 'the moment of the next request');
    expect(s.modal()).to.include('Send invite');
    await s.leap(day);
    await s.sees(() => s.modal().includes('Send request') || !s.modal().includes('Fri 16 Oct, 10:24'), 'the request possible again');
  });

  it('asks twice in seven days at most', async () => {
    s = await story();
    await s.ask();
    s.phone.refuse();
    await s.choose(/Close|Cancel/);
    await s.leap(25 * hour);
    s.phone.write('Hello?');
    await s.sees(() => s.calling.conversation('c1').state.window.open, 'the open window');
    await s.ask();
    s.phone.refuse();
    await s.choose(/Close|Cancel/);
    await s.leap(25 * hour);
    await s.press();
    await s.sees(() => s.modal().includes('2 of 2'), 'the used requests');
    expect(s.modal()).to.include('Thu 22 Oct, 10:24');
  });
});
