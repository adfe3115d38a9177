import { expect } from '@open-wc/testing';
import { day, hour, minute, second, story, type Story } from './story.js';
import { hands } from './whole-page.js';

const told = (s: Story) => s.feed().join('\n');

describe('limits and the window', () => {
  let s: Story;
  afterEach(() => s.end());

  it('a reached call limit tells the moment, offers an invite and never dials', async () => {
    s = await story({ limits: { calls: [{ max: 1, withinMs: day }] } });
    await s.getPermission();
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.phone.hangUp();
    const limited = () => {
      const { mayCall } = s.calling.conversation('c1').state;
      return !mayCall.ok && mayCall.because === 'call-limit';
    };
    await s.sees(limited, 'the limit');
    await s.press();
    await s.sees(() => s.modal().includes('Fri 16 Oct, 10:24'), 'the moment of the next call');
    expect(s.modal()).to.include('Send invite');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(1);
    await s.choose(/Close|Cancel/);
    await s.leap(day);
    await s.sees(() => s.button() === 'Call', 'the button to call');
  });

  it('a paused number explains itself until it is lifted', async () => {
    s = await story();
    await s.getPermission();
    s.simulator.restrict('calls', s.simulator.now() + 3 * day);
    await s.sees(() => s.calling.conversation('c1').state.mayCall.ok === false, 'the restriction');
    await s.press();
    await s.sees(() => s.modal().includes('Sun 18 Oct, 10:24'), 'until when');
    await s.choose(/Close|Cancel/);
    await s.leap(3 * day);
    await s.sees(() => s.button() === 'Call', 'the button to call');
  });

  it('the window closes while the modal is open: templates take over, what was typed stays', async () => {
    s = await story();
    await s.press();
    await s.type('My words');
    await s.pass(second);
    s.simulator.closeWindow('amara');
    await s.sees(() => s.modal().includes('Choose a template; your text is kept.'), 'the templates');
    expect(s.modal()).to.include('The chat window has closed');
    s.phone.write('I am back');
    await s.sees(() => document.activeElement !== null && s.calling.conversation('c1').state.forms.includes('free-form'), 'the text again');
    expect(s.calling.conversation('c1').state.draft.text.request).to.equal('My words');
  });

  it('closes by itself at the moment the platform told', async () => {
    s = await story();
    await s.leap(day - 5 * second);
    expect(s.calling.conversation('c1').state.window.open).to.equal(true);
    await s.pass(10 * second);
    await s.sees(() => !s.calling.conversation('c1').state.window.open, 'the closed window');
  });

  it('sends an approved template while the window is closed', async () => {
    s = await story();
    s.simulator.closeWindow('amara');
    await s.sees(() => !s.calling.conversation('c1').state.window.open, 'the closed window');
    await s.press();
    const { pick, fill } = hands(s);
    await pick('order_call_permission');
    await fill('#variable-2', '48213');
    await s.choose('Send request');
    await s.sees(() => told(s).includes('asked for permission'), 'the request in the feed');
    expect(told(s)).to.include('order_call_permission');
    expect(s.phone.state.messages.at(-1)).to.include({ text: 'Hi Amara, may we call you about order 48213?' });
  });

  it('a refused send keeps the text and says why', async () => {
    s = await story();
    s.simulator.failNext({ code: 'asked-too-often' });
    await s.press();
    await s.type('My words');
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Not sent'), 'the reason');
    expect(s.calling.conversation('c1').state.draft.text.request).to.equal('My words');
    await s.choose(/Try again|Send request/);
    await s.sees(() => s.phone.state.messages.some(({ kind }) => kind === 'request'), 'the request on the phone');
  });

  it('a lost answer is asked about with the same key: one request goes out', async () => {
    s = await story();
    s.simulator.loseNextAnswer({ path: /outreach$/ });
    await s.press();
    await s.type('My words');
    await s.choose('Send request');
    await s.pass(20 * second);
    await s.sees(() => s.calling.conversation('c1').state.outreach.status === 'sent', 'the request taken');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'outreach')).to.have.length(1);
  });

  it('an invite is sent, used by the customer, and brings a call', async () => {
    s = await story();
    await s.press();
    await s.choose(/^Send call invite/);
    await s.type('Call us when it suits you');
    await s.choose('Send invite');
    await s.sees(() => s.phone.state.messages.some(({ kind }) => kind === 'invite'), 'the invite on the phone');
    s.phone.tapInvite();
    await s.sees(() => s.calling.state.calls.some(({ direction, mine }) => direction === 'incoming' && mine), 'the call ringing here');
    const [call] = s.calling.state.calls;
    s.calling.send({ type: 'call.accept', call: call!.id! });
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.phone.hangUp();
    await s.sees(() => told(s).includes('Ticket: Completed'), 'the ticket');
    expect(told(s)).to.match(/invite/);
    expect(told(s)).to.include('Priya Nair picked up');
  });

  it('an invite that nobody used expires in the feed', async () => {
    s = await story();
    s.calling
      .conversation('c1')
      .send({ type: 'outreach.send', outreach: { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Call', minutes: 60 } });
    await s.sees(() => told(s).includes('sent a call invite'), 'the invite in the feed');
    await s.leap(61 * minute);
    await s.sees(() => /invite.*expired|expired.*invite/i.test(told(s)), 'the expired invite');
  });

  it('without a connection nothing is queued: the press says so', async () => {
    s = await story();
    await s.getPermission();
    s.simulator.network.down = true;
    await s.pass(30 * second);
    await s.sees(() => s.calling.state.connection === 'offline', 'being offline');
    await s.press();
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(0);
    s.simulator.network.down = false;
    await s.pass(hour / 60);
    await s.sees(() => s.calling.state.connection === 'live', 'being live again');
    expect(s.button()).to.equal('Call');
  });

  it('news that come twice and out of order change nothing', async () => {
    s = await story();
    s.simulator.network.twice = true;
    s.simulator.network.shuffle = true;
    await s.ask();
    s.phone.allow();
    await s.pass(5 * second); // news that are shuffled take their time
    await s.sees(() => s.modal().includes('allowed calls'), 'the permission in the modal');
    await s.choose('Not now');
    await s.callAmara();
    s.phone.answer();
    await s.pass(5 * second);
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.phone.hangUp();
    await s.pass(5 * second);
    await s.sees(() => told(s).includes('Ticket: Completed') && s.events.includes('wa-call-ended'), 'the ticket and the end');
    await s.pass(5 * second);
    expect(s.feed().filter((row) => row.includes('Ticket'))).to.have.length(1);
    expect(s.events.filter((type) => type === 'wa-call-ended')).to.have.length(1);
  });
});
