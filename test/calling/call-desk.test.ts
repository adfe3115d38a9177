import { expect } from '@open-wc/testing';
import type { Signal } from '../../src/domain/signal.js';
import { closeDesks, desk, deskThatMayCall, minute, second, settled } from './desk.js';
import { callNews, listed, news, permitted, start } from './fake-adapter.js';
import { accepted, incoming, offered, other, spoken, unanswered } from './call-signals.js';

describe('CallDesk', () => {
  afterEach(closeDesks);

  describe('hearing', () => {
    it('does not ring for a call that is minutes old', async () => {
      const it = await deskThatMayCall();
      it.backend.tell(callNews('call-1', 'incoming', incoming(start - 61 * second)), callNews('call-1', 'incoming', offered(start)));
      await settled();
      expect(it.calling.state.calls.map(({ status }) => status)).to.deep.equal(['missed']);
      expect(it.told('call.started')).to.deep.equal([]);
    });

    it('tells a call that is first heard of by its end once, as ended', async () => {
      const it = await deskThatMayCall();
      it.backend.tell(callNews('call-1', 'incoming', spoken(start)));
      it.backend.tell(callNews('call-1', 'incoming', incoming(start - 20 * second)));
      await settled();
      expect(it.told('call.started')).to.deep.equal([]);
      expect(it.told('call.ended')).to.have.length(1);
      expect(it.told('call.ended')[0]).to.include({ call: 'call-1', status: 'completed', seconds: 10, ticketOutcome: 'completed' });
    });

    it('keeps calls and the news of their batch in order, from the first batch on', async () => {
      const it = await deskThatMayCall();
      it.backend.tell(
        callNews('call-1', 'incoming', incoming()),
        news('conversation.linked', { call: { id: 'call-1' }, conversation: 'c9' }),
        callNews('call-1', 'incoming', offered()),
      );
      await settled();
      expect(it.calling.state.calls[0]).to.include({ conversation: 'c9' });
    });

    it('lets the newest link decide, whatever later signals say', async () => {
      const it = await deskThatMayCall();
      const link = (conversation: string, at: number) => news('conversation.linked', { call: { id: 'call-1' }, conversation, at });
      it.backend.tell(callNews('call-1', 'incoming', incoming(), { conversation: 'a' }));
      it.backend.tell(link('c', start + 2), link('b', start + 1));
      it.backend.tell(callNews('call-1', 'incoming', offered(), { conversation: 'a' }));
      await settled();
      expect(it.calling.state.calls[0]?.conversation).to.equal('c');
    });

    it('shows a ring for somebody else to nobody here', async () => {
      const it = await deskThatMayCall();
      it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', { ...offered(), to: 'other' } as Signal));
      await settled();
      expect(it.calling.state.calls).to.deep.equal([]);
    });
  });

  describe('remembering', () => {
    const endedAt = start + 20 * second;
    const ended = async () => {
      const it = await deskThatMayCall();
      it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }), callNews('call-1', 'outgoing', unanswered(start)));
      await settled();
      return it;
    };

    it('shows an ended call for 60 s, however often its end is told', async () => {
      const it = await ended();
      await it.pass(59 * second);
      it.backend.tell(callNews('call-1', 'outgoing', unanswered(start)));
      expect(it.state().call?.status).to.equal('unanswered');
      await it.pass(second);
      expect(it.state().call).to.equal(undefined);
      expect(it.calling.state.calls).to.deep.equal([]);
    });

    it('is corrected by a late rejection, and tells the host once', async () => {
      const it = await ended();
      await it.pass(20 * second);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'rejected', at: start }));
      await settled();
      expect(it.state().call?.status).to.equal('declined');
      expect(it.state().lastCall?.status).to.equal('declined');
      expect(it.told('call.ended').map(({ status }) => status)).to.deep.equal(['unanswered']);
    });

    it('reads the facts again once it has ended', async () => {
      const it = await ended();
      expect(it.backend.asked('conversations').map(({ args }) => args[0])).to.deep.equal([['c1'], ['c1']]);
    });

    it('is not brought back by a signal that comes after all is over', async () => {
      const it = await ended();
      await it.pass(minute);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }), callNews('call-1', 'outgoing', unanswered(start)));
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('call.ended')).to.have.length(1);
      expect(it.state().mayCall).to.deep.equal({ ok: true });
    });

    it('takes an ended call in an answer for history', async () => {
      const it = await desk((backend) =>
        backend.facts.set('c1', permitted('c1', { call: listed('call-0', 'outgoing', [accepted(start - minute), spoken(start)]) })),
      );
      it.look();
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('call.ended')).to.deep.equal([]);
    });

    it('drops what the backend does not list any more after a reset, and reads how it stands', async () => {
      const it = await deskThatMayCall();
      it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'outgoing', accepted(start)), callNews('call-2', 'incoming', incoming(), { line: other }));
      await settled();
      it.backend.me = { ...it.backend.me, calls: [listed('call-2', 'incoming', [incoming(), accepted(start)], { line: other })] };
      it.backend.facts.set('c1', permitted('c1', { lastCall: { direction: 'outgoing', status: 'completed', at: endedAt } }));
      it.backend.listener.reset();
      await settled();
      expect(it.calling.state.calls.map(({ id }) => id)).to.deep.equal(['call-2']);
      expect(it.state().lastCall?.status).to.equal('completed');
    });

    it('puts away with an ended call those that ended before it on its line, and no other', async () => {
      const it = await ended();
      it.backend.tell(callNews('call-2', 'incoming', spoken(start), { line: other }));
      it.backend.tell(callNews('call-3', 'incoming', incoming()), callNews('call-3', 'incoming', spoken(start)));
      await settled();
      expect(it.calling.state.calls.map(({ id }) => id)).to.deep.equal(['call-1', 'call-2', 'call-3']);
      it.calling.send({ type: 'call.dismiss', call: 'call-3' });
      await settled();
      expect(it.calling.state.calls.map(({ id }) => id)).to.deep.equal(['call-2']);
      expect(it.state().call).to.equal(undefined);
    });

    it('leaves no timer behind', async () => {
      const it = await ended();
      await it.pass(10 * minute);
      expect(it.calling.state.calls).to.deep.equal([]);
      expect(it.clock.pending).to.be.lessThan(3); // the window’s end, and nothing of the call
    });
  });
});
