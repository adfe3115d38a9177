import { expect } from '@open-wc/testing';
import { anotherTab, jonas, priyaAndJonas } from './colleague.js';
import { day, hour, minute, second, story, type Story } from './story.js';
import { hands } from './whole-page.js';

const requests = (s: Story) => s.simulator.effects.filter(({ kind }) => kind === 'outreach').length;
const draftOf = (s: Story) => s.calling.conversation('c1').state.draft.text.request;

describe('what changes while the agent writes', () => {
  let s: Story;
  let colleague: Awaited<ReturnType<typeof jonas>> | undefined;
  afterEach(() => {
    colleague?.leaves();
    colleague = undefined;
    s.end();
  });

  it('the window closes between typing and sending, and nobody tells: the refusal leads to the templates, the text is kept', async () => {
    s = await story();
    await s.press();
    await s.type('May we call about your table?');
    s.simulator.network.down = true; // neither news nor the time come through
    s.simulator.jump(day);
    s.simulator.network.down = false;
    expect(s.calling.conversation('c1').state.window.open, 'as far as this desk knows').to.equal(true);
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Not sent: the chat window has closed'), 'the refusal');
    expect(s.modal()).to.include('Choose a template; your text is kept.').and.include('WhatsApp code 131047');
    await s.choose('Choose a template');
    const { pick, fill } = hands(s);
    await pick('order_call_permission');
    expect(draftOf(s)).to.equal('May we call about your table?');
    expect(s.modal()).to.include('Show my text').and.include('Next request after this one');
    expect(requests(s)).to.equal(0);
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Fill in {{2}} before sending.'), 'what is missing');
    await fill('#variable-2', '48213');
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Request sent'), 'the request on its way');
    expect(s.phone.state.messages.at(-1)).to.include({ kind: 'request', text: 'Hi Amara, may we call you about order 48213?' });
    expect(draftOf(s), 'for when the window opens again').to.equal('May we call about your table?');
  });

  it('another tab sends: it is shown here before anything waits, and then what came of it', async () => {
    s = await story();
    const tab = await anotherTab(s);
    await s.press();
    await s.sees(() => s.modal().includes('Send permission request'), 'the modal');
    tab.sends('May we call?');
    await s.sees(() => s.modal().includes('on its way from another tab'), 'what is sent elsewhere');
    expect(requests(s)).to.equal(0);
    await s.choose(/^Sending/u);
    tab.arrives();
    await s.sees(() => s.modal().includes('Request sent'), 'what came of it');
    expect(requests(s)).to.equal(1);
    tab.closes();
  });

  it('permission is granted while the modal is open: Call is offered, and calls', async () => {
    s = await story();
    await s.press();
    await s.type('May we call?');
    s.phone.allow();
    await s.sees(() => s.modal().includes('Amara allowed calls'), 'the permission');
    expect(s.modal()).to.include('Your draft is saved.');
    await s.choose('Call Amara');
    await s.sees(() => s.simulator.effects.some(({ kind }) => kind === 'dial'), 'the dial');
    await s.pass(5 * second);
    await s.sees(() => s.phone.state.call?.status === 'ringing', 'the phone ringing');
    expect(draftOf(s)).to.equal('May we call?');
  });

  it('a colleague asks first: nothing goes out twice, the invite stays possible, and his answer is heard', async () => {
    s = await story({ agents: priyaAndJonas });
    colleague = await jonas(s);
    await s.press();
    await s.type('May we call?');
    await colleague.asks();
    await s.sees(() => s.modal().includes('Waiting for Amara'), 'the request of the colleague');
    expect(s.modal()).to.include('Jonas asked for permission').and.include('Your draft is saved.');
    expect(s.status()).to.match(/^Requested · ends in 7 d/u);
    await s.choose('Send call invite instead');
    await s.sees(() => s.modal().includes('Send invite'), 'the form of the invite');
    expect(s.modal()).to.include('1 of 1 used · next Fri 16 Oct');
    s.phone.refuse();
    await s.sees(() => s.modal().includes('Amara said no.'), 'the answer');
    expect([draftOf(s), requests(s)]).to.deep.equal(['May we call?', 1]);
  });

  it('a colleague uses the last request while ours is on its way: the refusal offers the invite', async () => {
    s = await story({ agents: priyaAndJonas });
    colleague = await jonas(s);
    s.simulator.network.lateMs = hour; // the news of it come too late
    await s.press();
    await s.type('May we call?');
    await colleague.asks();
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Not sent') || s.modal().includes('was not sent'), 'the refusal');
    await s.sees(() => /Send call invite instead|Send invite/u.test(s.modal()), 'the invite');
    expect([draftOf(s), requests(s)]).to.deep.equal(['May we call?', 1]);
  });

  it('a draft outlives closing and reopening', async () => {
    s = await story();
    await s.press();
    await s.type('Half a sentence');
    await s.choose('Cancel');
    await s.press();
    await s.sees(() => s.modal().includes('Send request'), 'the modal again');
    expect(draftOf(s)).to.equal('Half a sentence');
  });
});

describe('limits that live', () => {
  let s: Story;
  afterEach(() => s.end());

  it('count down without a reload, in the agent’s zone', async () => {
    s = await story({}, { timeZone: 'Asia/Tokyo' });
    await s.getPermission();
    expect(s.status()).to.include('Allowed · ');
    await s.leap(7 * day - 10 * minute - (s.simulator.now() - s.clock.now()));
    await s.sees(() => /Allowed · \d+ min/u.test(s.status()), 'the last minutes');
    await s.pass(11 * minute);
    await s.sees(() => s.status().startsWith('Expired'), 'the end');
    await s.press();
    await s.sees(() => s.modal().includes('Permission ended'), 'why not');
  });

  it('tell the next request on the other side of a clock change', async () => {
    s = await story({}, { timeZone: 'Europe/Berlin' });
    await s.leap(Date.UTC(2026, 9, 24, 10) - s.simulator.now());
    s.phone.write('Hello again');
    await s.sees(() => s.calling.conversation('c1').state.forms.includes('free-form'), 'the open window');
    await s.ask();
    s.phone.refuse();
    await s.choose(/Close|Cancel/);
    await s.sees(() => s.status().startsWith('Declined'), 'the answer');
    await s.press();
    // 24 hours after 12:00 in summer time it is 11:00 in winter time
    await s.sees(() => s.modal().includes('Sun 25 Oct, 11:00'), 'the moment by the wall clock');
    expect(s.modal()).to.match(/possible again in (1 d|23 h)/u);
  });

  for (const skew of [-48 * hour, 48 * hour])
    it(`do not believe a clock that is ${skew / hour} h wrong`, async () => {
      s = await story({}, { skew, timeZone: 'UTC' });
      await s.ask();
      s.phone.refuse();
      await s.choose(/Close|Cancel/);
      await s.press();
      await s.sees(() => s.modal().includes('Fri 16 Oct, 10:24'), 'the moment by the server’s clock');
      await s.choose(/Close|Cancel/);
      s.phone.allow();
      await s.sees(() => s.status().startsWith('Allowed · 6 d 23 h') || s.status().startsWith('Allowed · 7 d'), 'seven days');
    });

  it('are read anew after a sleep over an expiry', async () => {
    s = await story({}, { timeZone: 'UTC' });
    await s.getPermission();
    s.sleep(7 * day + minute);
    await s.sees(() => s.status().startsWith('Expired'), 'the expiry');
    await s.press();
    await s.sees(() => s.modal().includes('Ask to call Amara'), 'the modal instead of a call');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(0);
  });
});
