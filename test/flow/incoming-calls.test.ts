import { expect } from '@open-wc/testing';
import { desks, second } from './desks.js';

describe('incoming calls of a helpdesk', () => {
  let desk: Awaited<ReturnType<typeof desks>>;
  afterEach(() => desk.end());

  it('belong to the agent who answers first; the others are told who was faster', async () => {
    desk = await desks(['Priya', 'Jonas']);
    const [priya, jonas] = [desk.screen('Priya'), desk.screen('Jonas')];
    desk.phone('amara').call();
    await priya.sees(/Incoming WhatsApp call/u);
    await jonas.sees(/Incoming WhatsApp call/u);
    await desk.pass(9 * second);
    await Promise.all([jonas.press('Answer'), priya.press('Answer')]);
    await jonas.sees(/Ongoing .*End call/u, 'panel');
    await priya.sees(/Jonas answered After 9\s?s · Amara Okafor/u);
    expect(priya.panel('c1')).to.match(/Jonas is in this call/u);
    expect(desk.effects.filter(({ kind }) => kind === 'accept')).to.have.length(1);
  });

  it('ring on at the others when one declines for himself', async () => {
    desk = await desks(['Priya', 'Jonas']);
    const [priya, jonas] = [desk.screen('Priya'), desk.screen('Jonas')];
    desk.phone('amara').call();
    await priya.press('Decline');
    await priya.sees(/You declined Others can still answer/u);
    expect(jonas.card()).to.match(/Incoming WhatsApp call/u);
    await jonas.press('Answer');
    await jonas.sees(/Ongoing/u, 'panel');
    expect(desk.phone('amara').state.call?.status).to.equal('ongoing');
  });

  it('that nobody answers are missed, with a way to call back', async () => {
    desk = await desks(['Priya'], { callbackPermission: true });
    const priya = desk.screen('Priya');
    desk.phone('amara').call();
    await priya.sees(/Incoming/u);
    await desk.pass(5 * second);
    desk.phone('amara').hangUp();
    await priya.sees(/Missed call It stopped ringing after/u);
    expect(priya.panel('c1')).to.match(/Missed .*Nobody answered/u);
  });
});
