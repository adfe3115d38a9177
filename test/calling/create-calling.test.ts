import { expect } from '@open-wc/testing';
import { meta202512, product } from '../../src/domain/policy.js';
import { closeDesks, desk, settled } from './desk.js';
import { nothingAsked, start } from './fake-adapter.js';

describe('createCalling', () => {
  afterEach(closeDesks);

  const mine = { ...product, inviteNeedsPermission: true };
  const policies = [
    ['the product’s, when nobody says', undefined, undefined, product],
    ['the desk’s', undefined, 'meta-2025-12', meta202512],
    ['the host’s preset before the desk’s', 'product', 'meta-2025-12', product],
    ['the host’s own before any', mine, 'meta-2025-12', mine],
  ] as const;
  for (const [what, policy, named, expected] of policies) {
    it(`holds to ${what}`, async () => {
      const it = await desk((backend) => {
        if (named) backend.me = { ...backend.me, policy: named };
      }, policy && { policy });
      expect(it.calling.state.policy).to.deep.equal(expected);
    });
  }

  it('folds verdicts anew when the desk’s policy comes', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', nothingAsked('c1'));
      backend.keepWaiting('desk');
    });
    it.look();
    expect(it.state().allowances.call).to.deep.equal([]);
    it.backend.last('desk').answer({ ...it.backend.me, policy: 'meta-2025-12' });
    await settled();
    expect(it.state().allowances.call[0]?.max).to.equal(100);
    it.backend.release('desk');
    it.backend.me = { ...it.backend.me, policy: 'product' };
    it.backend.listener.reset();
    await settled();
    expect(it.state().allowances.call[0]?.max).to.equal(10);
  });

  it('hides what the adapter cannot do', async () => {
    const it = await desk((backend) => {
      delete backend.templates;
      delete backend.decline;
    });
    expect(it.state().can).to.deep.equal({ templates: false, decline: false, activities: true });
  });

  it('says where the history is kept, and tells the time', async () => {
    const it = await desk();
    expect(it.calling.state.storage).to.equal('memory');
    expect(it.calling.now()).to.equal(start);
  });

  it('tells its subscribers until they leave', async () => {
    const it = await desk();
    let heard = 0;
    const leave = it.calling.subscribe(() => (heard += 1));
    it.backend.listener.connection('reconnecting');
    expect(heard).to.equal(1);
    leave();
    it.backend.listener.connection('live');
    expect(heard).to.equal(1);
  });
});
