import { expect } from '@open-wc/testing';
import { second, story, type Story } from './story.js';

/** Words of the feed without their times. */
const told = (s: Story) => s.feed().join('\n');

describe('starting a call', () => {
  let s: Story;
  afterEach(() => s.end());

  it('asks, is allowed, calls, is picked up and ends, with every step in the feed', async () => {
    s = await story();
    await s.sees(() => s.button() === 'Ask to call', 'the button to ask');
    await s.getPermission();
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    await s.pass(90 * second);
    await s.sees(() => /^In call 1:[23]\d$/.test(s.button()), 'a minute and a half on the timer');
    s.phone.hangUp();
    await s.sees(() => s.button() === 'Call', 'the button to call again');
    await s.sees(() => told(s).includes('Ticket'), 'the ticket in the feed');
    for (const words of [
      'asked for permission',
      'approved the request',
      'allowed calls',
      'picked up',
      'ended the call',
      'Ticket: Completed',
    ])
      expect(told(s)).to.include(words);
  });

  it('tells the host each fact once', async () => {
    s = await story();
    await s.getPermission();
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.phone.hangUp();
    await s.sees(() => s.events.includes('wa-call-ended'), 'the end');
    await s.pass(20 * second);
    expect(s.events.filter((type) => type === 'wa-call-started')).to.have.length(1);
    expect(s.events.filter((type) => type === 'wa-call-ended')).to.have.length(1);
    const ended = s.facts.find(({ type }) => type === 'call.ended')?.detail;
    expect(ended).to.include({
      conversation: 'c1',
      direction: 'outgoing',
      from: '+442079460000',
      to: '+447700900142',
      status: 'completed',
      mine: true,
    });
    const statuses = s.facts.flatMap(({ type, detail }) => (type === 'permission.changed' ? [detail.permission.status] : []));
    expect(statuses).to.deep.equal(['requested', 'temporary']);
  });

  it('can be stopped by the host before anything happens', async () => {
    s = await story();
    document.addEventListener('wa-call-request', (event) => event.preventDefault(), { once: true });
    await s.press();
    await s.pass(10 * second);
    expect(s.modal()).to.equal('');
  });

  it('places one call however often the button is pressed', async () => {
    s = await story();
    await s.getPermission();
    await s.press();
    await s.press();
    await s.sees(() => s.button().includes('Calling'), 'the call being placed');
    await s.press();
    await s.pass(5 * second);
    await s.press();
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(1);
  });

  it('shows a call that nobody picks up as unanswered', async () => {
    s = await story();
    await s.getPermission();
    await s.callAmara();
    await s.pass(60 * second);
    await s.sees(() => told(s).includes('Ticket: Missed'), 'the missed call on the ticket');
    expect(s.facts.find(({ type }) => type === 'call.ended')?.detail).to.include({
      status: 'unanswered',
      ticketOutcome: 'missed',
      seconds: 0,
    });
  });

  it('shows a call that the customer declines', async () => {
    s = await story();
    await s.getPermission();
    await s.callAmara();
    s.phone.reject();
    await s.sees(() => told(s).includes('Ticket: Rejected'), 'the rejected call on the ticket');
    expect(told(s)).to.match(/Amara (declined|rejected)/);
    expect(s.facts.find(({ type }) => type === 'call.ended')?.detail).to.include({ status: 'declined', ticketOutcome: 'rejected' });
  });

  it('ends at the agent’s wish', async () => {
    s = await story();
    await s.getPermission();
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.calling.conversation('c1').send({ type: 'call.end' });
    await s.sees(() => told(s).includes('Priya Nair ended the call'), 'the end in the feed');
  });

  it('does not know a lost dial twice: the desk’s list tells whether it was placed', async () => {
    s = await story();
    await s.getPermission();
    s.simulator.loseNextAnswer({ path: /calls$/ });
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'dial')).to.have.length(1);
  });
});
