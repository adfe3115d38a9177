import { expect } from '@open-wc/testing';
import { until } from '../media/far-peer.js';
import { grantedMicrophones } from '../media/granted-microphones.js';
import { describeSound } from './describe-sound.js';
import { closeDesks, desk, second, settled, type TestDesk } from './desk.js';
import { callNews, listed, permitted, priya, start } from './fake-adapter.js';
import { incoming, offered } from './call-signals.js';
import { hangUpPhones, speakingDesk, type SpeakingDesk } from './speaking-desk.js';

let calls = 0;
const { locks } = navigator;

describeSound('the owner of a call’s sound', () => {
  const microphones = grantedMicrophones();
  afterEach(async () => {
    closeDesks();
    hangUpPhones();
    await until(microphones.open, (open) => open === 0);
  });

  const where = (it: TestDesk) => it.calling.state.calls[0]?.voice?.where;
  const isWhere = (it: TestDesk, place: string) =>
    until(
      () => where(it),
      (now) => now === place,
    );

  /** This tab has answered; each test has a call of its own, for locks are the browser's. */
  async function speaking(): Promise<SpeakingDesk & { readonly id: string }> {
    const it = await speakingDesk({ locks });
    const id = `call-${++calls}`;
    await it.rings(id);
    it.calling.send({ type: 'call.accept', call: id });
    await it.callIs(({ status }) => status === 'ongoing');
    return Object.assign(it, { id });
  }

  /** Another tab of the same agent, in which the call runs too. */
  const otherTab = (id: string, { knows }: { knows: LockManager | null } = { knows: locks }): Promise<TestDesk> =>
    desk(
      (backend) => {
        backend.carryVoice();
        backend.facts.set('c1', permitted('c1'));
        backend.me = { ...backend.me, calls: [listed(id, 'incoming', [incoming(), { kind: 'accepted', at: start + second, by: priya }])] };
      },
      { locks: knows },
    );

  it('is the tab that answered; another one may hang up, and mutes nothing', async () => {
    const it = await speaking();
    const other = await otherTab(it.id);
    await isWhere(other, 'other-tab');
    other.calling.send({ type: 'call.mute', call: it.id, muted: true });
    expect(it.voice()).to.include({ where: 'here', muted: false });
    other.calling.send({ type: 'call.end', call: it.id });
    await until(
      () => other.backend.asked('hangUp').length,
      (count) => count === 1,
    );
  });

  it('is nobody once its tab is gone: the call runs on, and can be ended', async () => {
    const it = await speaking();
    const other = await otherTab(it.id);
    await isWhere(other, 'other-tab');
    it.calling.close();
    await isWhere(other, 'nowhere');
    expect(other.calling.state.calls[0]).to.include({ status: 'ongoing', live: true });
    other.calling.send({ type: 'call.end', call: it.id });
    await until(
      () => other.backend.asked('hangUp').length,
      (count) => count === 1,
    );
  });

  it('is nobody after a reload or a crash: the desk’s list brings the call back without sound', async () => {
    const it = await otherTab(`call-${++calls}`);
    await isWhere(it, 'nowhere');
    expect(microphones.open()).to.equal(0);
  });

  it('is unknown to a tab that has no locks', async () => {
    const it = await speaking();
    const other = await otherTab(it.id, { knows: null });
    await isWhere(other, 'nowhere');
  });

  it('is the first of two tabs that answer; the other lets go of its microphone', async () => {
    const [it, other] = [await speakingDesk({ locks }), await speakingDesk({ locks })];
    const id = `call-${++calls}`;
    await it.rings(id);
    await other.rings(id);
    it.backend.keepWaiting('accept');
    it.calling.send({ type: 'call.accept', call: id });
    await it.askedOf('accept');
    other.calling.send({ type: 'call.accept', call: id });
    await other.callIs(({ voice }) => voice?.where === 'here');
    const accepted = callNews(id, 'incoming', { kind: 'accepted', at: start + second, by: priya });
    it.backend.last('accept').answer();
    it.backend.tell(accepted);
    other.backend.me = {
      ...other.backend.me,
      calls: [listed(id, 'incoming', [incoming(), { kind: 'accepted', at: start + second, by: priya }])],
    };
    other.backend.tell(accepted);
    await isWhere(other, 'other-tab');
    await until(microphones.open, (open) => open === 1);
    expect([where(it), other.backend.asked('accept')]).to.deep.equal(['here', []]);
  });

  describe('leaving the page', () => {
    const asksFirst = () => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    };
    const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));

    it('asks first during a call, and ends it when the page goes all the same', async () => {
      const it = await speaking();
      expect(asksFirst()).to.equal(true);
      leave();
      expect(it.backend.last('hangUp').args).to.deep.equal([it.id, { leaving: true }]);
      expect(microphones.open()).to.equal(0);
    });

    it('asks first while dialling, and ends what has no id yet', async () => {
      const it = await speakingDesk();
      it.backend.keepWaiting('dial');
      it.press();
      await it.askedOf('dial');
      expect(asksFirst()).to.equal(true);
      leave();
      expect(it.backend.last('hangUp').args).to.deep.equal([{ dialledWith: it.backend.last('dial').key }, { leaving: true }]);
    });

    it('leaves a ringing call ringing, and asks nothing', async () => {
      const it = await speakingDesk();
      await it.rings(`call-${++calls}`);
      expect(asksFirst()).to.equal(false);
      leave();
      await settled();
      expect(it.backend.asked('hangUp')).to.deep.equal([]);
    });

    it('ends no call whose sound is on another device', async () => {
      const it = await desk((backend) => backend.facts.set('c1', permitted('c1')));
      it.backend.tell(callNews('call-x', 'incoming', incoming()), callNews('call-x', 'incoming', offered()));
      await settled();
      it.calling.send({ type: 'call.accept', call: 'call-x' });
      await until(
        () => where(it),
        (now) => now === 'device',
      );
      expect(asksFirst()).to.equal(false);
      leave();
      await settled();
      expect(it.backend.asked('hangUp')).to.deep.equal([]);
    });
  });
});
