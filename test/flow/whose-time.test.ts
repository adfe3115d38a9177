import { expect } from '@open-wc/testing';
import { day, hour, second, story, type Story } from './story.js';

/** A story that begins at another moment, with the window open. */
async function storyAt(moment: string, timeZone: string, options: Parameters<typeof story>[0] = {}): Promise<Story> {
  const s = await story(options, { timeZone });
  await s.leap(Date.parse(moment) - s.simulator.now());
  s.phone.write('Hello again');
  await s.sees(() => s.calling.conversation('c1').state.forms.includes('free-form'), 'the open window');
  return s;
}

async function declined(s: Story): Promise<void> {
  await s.ask();
  s.phone.refuse();
  await s.choose(/Close|Cancel/);
  await s.sees(() => s.status().startsWith('Declined'), 'the answer');
}

describe('moments by the agent’s clock', () => {
  let s: Story;
  afterEach(() => s.end());

  // Europe/Berlin: on 28 March 2027 at 02:00 it is 03:00; on 25 October 2026 at 03:00 it is 02:00
  for (const [what, asked, next] of [
    ['noon before the clocks go forward', '2027-03-27T11:00:00Z', 'Sun 28 Mar, 13:00'],
    ['an hour that the next day has not', '2027-03-27T01:30:00Z', 'Sun 28 Mar, 03:30'],
    ['an hour that the next day has twice', '2026-10-24T00:30:00Z', 'Sun 25 Oct, 02:30'],
  ] as const)
    it(`a request at ${what} is followed 24 hours that pass later`, async () => {
      s = await storyAt(asked, 'Europe/Berlin');
      await declined(s);
      expect(s.status()).to.include(`Next request ${next} (in `);
      await s.press();
      await s.sees(() => s.modal().includes(next), 'the moment by the wall clock');
      expect(s.modal()).to.match(/possible again in (1 d|23 h 59 min)/u);
      await s.choose(/Close|Cancel/);
      await s.leap(day - 5 * second - (s.simulator.now() - Date.parse(asked)));
      expect(s.calling.conversation('c1').state.mayRequest.ok, 'just before').to.equal(false);
      await s.pass(10 * second);
      await s.sees(() => s.calling.conversation('c1').state.mayRequest.ok, 'the next request');
    });

  it('a permission over the spring change lasts 168 hours, and ends at another time of day', async () => {
    s = await storyAt('2027-03-24T11:00:00Z', 'Europe/Berlin');
    await s.getPermission();
    const { until = 0 } = s.calling.conversation('c1').state.permission;
    expect(new Date(until).toISOString()).to.match(/^2027-03-31T11:00/u);
    expect(s.status()).to.include('Until Wed 31 Mar, 13:00.');
    await s.leap(until - 2 * hour - s.simulator.now());
    await s.sees(() => /Allowed · (2 h|1 h 59 min) left/u.test(s.status()), 'what is left, in hours that pass');
    await s.leap(until - 5 * second - s.simulator.now());
    expect(s.button()).to.equal('Call');
    await s.pass(10 * second);
    await s.sees(() => s.status().startsWith('Expired'), 'the end');
  });

  it('a call limit over the spring change frees after 24 hours', async () => {
    s = await storyAt('2027-03-27T11:00:00Z', 'Europe/Berlin', { limits: { calls: [{ max: 1, withinMs: day }] } });
    await s.getPermission();
    await s.callAmara();
    s.phone.answer();
    await s.sees(() => s.button().startsWith('In call'), 'the running call');
    s.phone.hangUp();
    await s.sees(() => /^1 of 1 calls made today · again in (1 d|23 h 59 min)/u.test(s.status()), 'the limit at the chip');
    expect(s.status()).to.match(/You can call Amara again Sun 28 Mar, 13:00 \(in (1 d|23 h 59 min)\)\./u);
    await s.press();
    await s.sees(() => s.modal().includes('Sun 28 Mar, 13:00'), 'the moment in the modal');
    await s.choose(/Close|Cancel/);
    await s.leap(day);
    await s.sees(() => s.button() === 'Call' && s.status().startsWith('Allowed'), 'the button to call');
  });

  for (const [zone, next] of [
    ['Pacific/Kiritimati', 'Sat 17 Oct, 00:24'],
    ['Pacific/Pago_Pago', 'Thu 15 Oct, 23:24'],
    ['Asia/Kathmandu', 'Fri 16 Oct, 16:09'],
  ] as const)
    it(`one and the same moment is ${next} in ${zone}`, async () => {
      s = await story({}, { timeZone: zone });
      await declined(s);
      expect(s.status()).to.include(`Next request ${next} (in `);
      await s.press();
      await s.sees(() => s.modal().includes(next), 'the moment in that zone');
    });

  it('another zone, set while the page is open, is another time of day at once', async () => {
    s = await story({}, { timeZone: 'UTC' });
    await declined(s);
    expect(s.status()).to.include('Next request Fri 16 Oct, 10:24');
    document.querySelector('wa-calling')!.timeZone = 'America/New_York';
    await s.sees(() => s.status().includes('Next request Fri 16 Oct, 06:24'), 'the moment in New York');
    await s.press();
    await s.sees(() => s.modal().includes('Fri 16 Oct, 06:24'), 'the same in the modal');
  });
});
