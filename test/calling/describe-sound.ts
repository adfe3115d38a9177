import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { incoming, offered } from './call-signals.js';
import { closeDesks, desk, second } from './desk.js';
import { callNews, permitted, start } from './fake-adapter.js';

/** WebKitGTK is built without WebRTC. */
export const hasWebRtc = typeof RTCPeerConnection === 'function';

/** A suite of calls with sound in this page; an engine without WebRTC has none, and shows instead that calls work by signals alone. */
export function describeSound(name: string, suite: () => void): void {
  if (hasWebRtc) return void describe(name, suite);
  describe(`${name}, without WebRTC`, () => {
    afterEach(closeDesks);

    const aDesk = async () => {
      const it = await desk((backend) => {
        backend.carryVoice();
        backend.facts.set('c1', permitted('c1'));
      });
      it.look();
      await eventually(() => it.state().facts === 'known', 'the conversation');
      return it;
    };

    it('is on another device when the agent calls, and no microphone is asked for', async () => {
      const it = await aDesk();
      expect(it.calling.state.can?.voice).to.equal(false);
      it.calling.conversation('c1').send({ type: 'call.start' });
      await eventually(() => it.backend.asked('dial').length > 0, 'the dial');
      expect(it.backend.last('dial').args).to.deep.equal(['c1', {}]);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start + second }));
      await eventually(() => it.calling.state.calls[0]?.status === 'ongoing', 'the call');
      expect(it.calling.state.calls[0]).to.deep.include({ voice: { where: 'device' } });
      expect(it.backend.asked('voice')).to.deep.equal([]);
    });

    it('is on another device when the agent answers', async () => {
      const it = await aDesk();
      it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', offered()));
      await eventually(() => it.calling.state.calls.length > 0, 'the call that rings');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await eventually(() => it.calling.state.calls[0]?.status === 'ongoing', 'the call');
      expect(it.backend.last('accept').args).to.deep.equal(['call-1', {}]);
      expect(it.calling.state.calls[0]).to.deep.include({ voice: { where: 'device' } });
    });
  });
}
