import { expect } from '@open-wc/testing';
import { closeDesks, day, desk, hour, minute, page, second, settled } from './desk.js';
import { amara, callNews, news, nothingAsked, permitted, start } from './fake-adapter.js';

describe('Registry', () => {
  afterEach(closeDesks);

  const ready = () => desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));

  it('gives one object for an id', async () => {
    const it = await ready();
    expect(it.calling.conversation('c1')).to.equal(it.calling.conversation('c1'));
  });

  describe('forgets', () => {
    it('a conversation 5 minutes after the last one who looked has left', async () => {
      const it = await ready();
      const [leave, leaveToo] = [it.look(), it.look()];
      await it.pass(6 * minute);
      leave();
      await it.pass(4 * minute);
      leaveToo();
      await it.pass(5 * minute - second);
      expect(it.state().facts).to.equal('known');
      await it.pass(second);
      expect(it.state().facts).to.equal('loading');
    });

    it('not what was looked at again meanwhile', async () => {
      const it = await ready();
      it.look()();
      await it.pass(4 * minute);
      it.look()();
      await it.pass(4 * minute);
      expect(it.state().facts).to.equal('known');
      await it.pass(minute);
      expect(it.state().facts).to.equal('loading');
    });

    it('also one that nobody ever looked at', async () => {
      const it = await ready();
      it.calling.conversation('c1').send({ type: 'facts.load' });
      await settled();
      expect(it.state().facts).to.equal('known');
      await it.pass(5 * minute);
      expect(it.state().facts).to.equal('loading');
    });

    it('none with words of the agent’s, until they are gone', async () => {
      const it = await ready();
      const leave = it.look();
      await settled();
      const type = (text: string) =>
        it.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: text, invite: '' } } });
      type('May we');
      leave();
      await it.pass(12 * minute);
      expect(it.state().draft.text.request).to.equal('May we');
      type('');
      await it.pass(5 * minute);
      expect(it.state().facts).to.equal('loading');
    });

    it('none with the values of a template’s variables', async () => {
      const it = await ready();
      it.calling.conversation('c1').send({ type: 'draft.change', draft: { variables: { welcome: ['Amara'] } } });
      await it.pass(12 * minute);
      expect(it.state().draft.variables).to.deep.equal({ welcome: ['Amara'] });
    });

    it('none with a call that lives', async () => {
      const it = await ready();
      const leave = it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start }));
      leave();
      await it.pass(12 * minute);
      expect(it.state().call?.live).to.equal(true);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'terminated', at: it.calling.now(), duration: 0 }));
      await it.pass(11 * minute);
      expect(it.state().facts).to.equal('loading');
    });

    it('and comes back as the same object for those who held it', async () => {
      const it = await ready();
      const held = it.calling.conversation('c1');
      it.look()();
      await it.pass(6 * minute);
      let heard = 0;
      held.subscribe(() => (heard += 1));
      await settled();
      expect(held.state.facts).to.equal('known');
      expect(heard).to.be.greaterThan(0);
      expect(it.calling.conversation('c1')).to.equal(held);
      it.backend.tell(news('permission.changed', { permission: { status: 'permanent', at: start } }));
      expect(held.state.permission.status).to.equal('permanent');
    });

    it('and gives the same object to those who ask for it', async () => {
      const it = await ready();
      const held = it.calling.conversation('c1');
      await it.pass(6 * minute);
      expect(it.calling.conversation('c1')).to.equal(held);
    });

    it('and reads anew what was missed meanwhile', async () => {
      const it = await ready();
      it.look()();
      await settled();
      it.backend.facts.set('c1', permitted('c1', { asOf: start + second }));
      it.backend.listener.reset();
      await settled();
      expect(it.backend.asked('conversations')).to.have.length(1);
      it.look();
      await settled();
      expect(it.state().permission.status).to.equal('temporary');
    });
  });

  describe('rechecks', () => {
    it('a line when time alone changes a verdict, and only that line', async () => {
      const ben = { ...amara, customer: { id: 'ben', name: 'Ben' } };
      const it = await desk((backend) => {
        backend.facts.set('c1', nothingAsked('c1', { window: { closesAt: start + hour } }));
        backend.facts.set('c2', nothingAsked('c2', { line: ben, window: { closesAt: start + 2 * hour } }));
      });
      const heard = { c1: 0, c2: 0 };
      it.calling.conversation('c1').subscribe(() => (heard.c1 += 1));
      it.calling.conversation('c2').subscribe(() => (heard.c2 += 1));
      await settled();
      [heard.c1, heard.c2] = [0, 0];
      it.clock.advance(hour - 1);
      expect(it.state('c1').window.open).to.equal(true);
      expect(heard).to.deep.equal({ c1: 0, c2: 0 });
      it.clock.advance(1);
      expect(it.state('c1').window.open).to.equal(false);
      expect(heard).to.deep.equal({ c1: 1, c2: 0 });
      it.clock.advance(hour);
      expect(heard).to.deep.equal({ c1: 1, c2: 1 });
      expect(it.state('c2').window.open).to.equal(false);
    });

    it('also what nobody looks at just now', async () => {
      const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1', { window: { closesAt: start + minute } })));
      it.look()();
      await settled();
      expect(it.state().window.open).to.equal(true);
      it.clock.advance(minute);
      expect(it.state().window.open).to.equal(false);
    });

    it('everything when the page is shown again, for a machine may have slept', async () => {
      const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
      it.look();
      await settled();
      const before = it.state();
      page('visible');
      expect(it.state()).not.to.equal(before);
    });

    it('with one timer, however many lines there are', async () => {
      const it = await desk((backend) => {
        for (let n = 0; n < 50; n += 1) {
          const line = { ...amara, customer: { id: `customer-${n}` } };
          backend.facts.set(`c${n}`, nothingAsked(`c${n}`, { line, window: { closesAt: start + hour + n * day } }));
        }
      });
      for (let n = 0; n < 50; n += 1) it.look(`c${n}`);
      await it.pass(2 * second);
      expect(it.clock.pending).to.be.at.most(2); // one for verdicts, one for what nobody looks at
    });
  });
});
