import { expect } from '@open-wc/testing';
import { SoundDesk, type SoundHost, type SoundSetting } from '../../src/calling/sound-desk.js';
import type { CallNow } from '../../src/calling/conversation.js';
import { Ringing } from '../../src/calling/ringing.js';
import type { PageSound } from '../../src/media/page-sound.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { second, settled } from './desk.js';
import { amara, start } from './fake-adapter.js';
import { FakePageSound } from './fake-page-sound.js';

const amaraCalls: CallNow = {
  id: 'call-1',
  direction: 'incoming',
  status: 'ringing',
  line: amara,
  live: true,
  mine: true,
  here: false,
};
const talking: CallNow = { ...amaraCalls, id: 'call-2', direction: 'outgoing', status: 'ongoing', here: true };

const fakePage = () => Promise.resolve({ PageSound: FakePageSound as unknown as typeof PageSound, Ringing });

/** A desk of sound whose page is the test's; without locks, so that the tab needs to ask nobody. */
async function aSoundDesk({
  shows = true,
  load = fakePage,
  ...more
}: Partial<SoundHost> & Partial<SoundSetting> & { shows?: boolean } = {}) {
  const clock = new VirtualClock(start);
  const reported: boolean[] = [];
  const state: { calls: readonly CallNow[] } = { calls: [] };
  const host: SoundHost = {
    clock,
    state,
    connection: 'live',
    voice: 'not-needed',
    ringerLock: () => Promise.resolve('ring-of-this-test'),
    reportAvailability: (takesCalls) => reported.push(takesCalls),
    changed: () => sound.update(),
    ...more,
  };
  const sound = new SoundDesk(host, { load, locks: null });
  opened.add(sound);
  const hide = shows ? sound.showIncoming() : () => undefined;
  await settled();
  return {
    sound,
    clock,
    reported,
    hide,
    get page() {
      return FakePageSound.last;
    },
    async calls(...calls: CallNow[]) {
      state.calls = calls;
      sound.update();
      await settled();
    },
  };
}

const opened = new Set<SoundDesk>();

describe('SoundDesk', () => {
  beforeEach(() => localStorage.removeItem('wa-calling/sound'));
  afterEach(() => {
    for (const sound of opened) sound.close();
    opened.clear();
    localStorage.removeItem('wa-calling/sound');
  });

  describe('readiness', () => {
    it('is not known, and nothing is loaded for it, before somebody shows calls or asks', async () => {
      const it = await aSoundDesk({ shows: false });
      expect(it.sound.state).to.deep.equal({});
    });

    it('says what the page can, and that it shows incoming calls while an element does', async () => {
      const it = await aSoundDesk();
      expect(it.sound.state.readiness).to.deep.equal({
        secure: true,
        voice: 'not-needed',
        microphone: 'allowed',
        sound: 'unlocked',
        notifications: 'allowed',
        connection: 'live',
        showsIncoming: true,
      });
      it.hide();
      expect(it.sound.state.readiness?.showsIncoming).to.equal(false);
    });

    const rows = [
      ['it shows incoming calls, hears the news and needs no voice', {}, {}, true],
      ['it may still ask for the microphone', { voice: 'ready' }, { microphone: 'ask' }, true],
      ['the microphone is denied', { voice: 'ready' }, { microphone: 'denied' }, false],
      ['there is no WebRTC', { voice: 'unsupported' }, {}, false],
      ['the connection is lost', { connection: 'offline' }, {}, false],
      ['no element shows incoming calls', { shows: false }, {}, false],
    ] as const;
    for (const [when, host, browser, expected] of rows) {
      it(`${expected ? 'takes' : 'takes no'} calls when ${when}`, async () => {
        const it = await aSoundDesk(host);
        if (it.sound.state.readiness) it.page.is(browser);
        expect(it.sound.takesCalls).to.equal(expected);
      });
    }

    it('is told to the backend once it has lasted a second, and taken back at the end', async () => {
      const it = await aSoundDesk();
      it.clock.advance(second - 1);
      expect(it.reported).to.deep.equal([]);
      it.clock.advance(1);
      expect(it.reported).to.deep.equal([true]);
      it.hide();
      it.sound.showIncoming();
      it.clock.advance(second);
      expect(it.reported, 'what flickers').to.deep.equal([true]);
      it.sound.close();
      expect(it.reported).to.deep.equal([true, false]);
    });
  });

  describe('the ring', () => {
    it('sounds for a call that rings here, until it is answered', async () => {
      const it = await aSoundDesk();
      await it.calls(amaraCalls);
      expect(it.page.rings).to.deep.equal({ soft: false, volume: 0.8, muted: false, device: undefined });
      await it.calls({ ...amaraCalls, doing: 'accepting' });
      expect(it.page.rings).to.equal(undefined);
    });

    const silent: readonly (readonly [string, Partial<CallNow>])[] = [
      ['rings at a colleague', { mine: false }],
      ['is over', { live: false, status: 'missed' }],
      ['goes out', { direction: 'outgoing' }],
      ['is being declined', { doing: 'declining' }],
    ];
    for (const [what, more] of silent) {
      it(`is silent for a call that ${what}`, async () => {
        const it = await aSoundDesk();
        await it.calls({ ...amaraCalls, ...more });
        expect(it.page.rings).to.equal(undefined);
      });
    }

    it('is silent in a page that shows no incoming calls', async () => {
      const it = await aSoundDesk();
      it.hide();
      await it.calls(amaraCalls);
      expect(it.page.rings).to.equal(undefined);
    });

    it('is one soft tone while the agent talks', async () => {
      const it = await aSoundDesk();
      await it.calls(talking, amaraCalls);
      expect(it.page.rings?.soft).to.equal(true);
    });

    it('waits for a press where the browser allows no sound yet', async () => {
      const it = await aSoundDesk();
      it.page.is({ sound: 'locked' });
      await it.calls(amaraCalls);
      expect(it.page.rings, 'ready to begin').not.to.equal(undefined);
      expect(it.sound.state.readiness?.sound).to.equal('locked');
    });

    it('follows volume, mute and device while it sounds, and keeps them for the next page', async () => {
      const it = await aSoundDesk();
      await it.calls(amaraCalls);
      it.sound.send({ type: 'ring.change', volume: 7, muted: true });
      it.sound.send({ type: 'device.choose', device: 'ringer', id: 's1' });
      it.sound.send({ type: 'device.choose', device: 'microphone', id: 'm1' });
      expect(it.page.rings).to.deep.equal({ soft: false, volume: 1, muted: true, device: 's1' });
      const next = await aSoundDesk();
      expect(next.sound.state.sound).to.deep.include({ chosen: { microphone: 'm1', ringer: 's1' }, ring: { volume: 1, muted: true } });
      next.sound.send({ type: 'device.choose', device: 'microphone', id: '' });
      expect(next.sound.chosen).to.deep.equal({ ringer: 's1' });
    });
  });

  describe('in a hidden tab', () => {
    it('blinks and tells on the desktop, and undoes both when the ringing ends', async () => {
      const it = await aSoundDesk();
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      await it.calls(amaraCalls);
      it.clock.advance(250);
      expect(it.page.blinks).to.equal('☎ Amara Okafor');
      expect(it.page.notified).to.deep.equal({ id: 'call-1', words: { title: '☎ Amara Okafor', body: 'Lumen & Oak' } });
      await it.calls();
      Reflect.deleteProperty(document, 'visibilityState');
      expect([it.page.blinks, it.page.notified, it.page.rings]).to.deep.equal([undefined, undefined, undefined]);
    });
  });

  it('checks the chosen microphone, and tells its level', async () => {
    const it = await aSoundDesk({ shows: false });
    const levels: number[] = [];
    const stop = it.sound.onLevel((level) => levels.push(level));
    it.sound.send({ type: 'device.choose', device: 'microphone', id: 'm1' });
    it.sound.send({ type: 'microphone.check' });
    await settled();
    expect(it.page.checked).to.deep.equal(['m1']);
    stop();
    it.sound.level(1);
    expect(levels).to.deep.equal([0.5]);
  });

  it('asks for notifications only when told to', async () => {
    const it = await aSoundDesk();
    expect(it.page.asked).to.equal(0);
    it.sound.send({ type: 'notifications.ask' });
    await settled();
    expect(it.page.asked).to.equal(1);
  });

  it('does without what cannot be loaded, and tries again at the next wish', async () => {
    let loads = 0;
    const load = () => ((loads += 1), Promise.reject(new TypeError('Failed to fetch')));
    const { sound } = await aSoundDesk({ load });
    sound.send({ type: 'microphone.check' });
    await settled();
    expect([loads, sound.state]).to.deep.equal([2, {}]);
  });
});
