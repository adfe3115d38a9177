import { expect } from '@open-wc/testing';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { closeDesks, day, desk, minute, settled } from './desk.js';
import { news, permitted, start } from './fake-adapter.js';

/** A desk whose backend keeps a log, or none, and whose customer's permission ends in seven days. */
const permittedDesk = (log: boolean) =>
  desk((backend) => {
    if (!log) delete backend.activities;
    backend.facts.set('c1', permitted('c1'));
  });

describe('KeptExpiries', () => {
  afterEach(closeDesks);

  it('keeps nothing that expired by a clock that has jumped ahead', async () => {
    const clock = Object.assign(new VirtualClock(start), { steady: () => 0 });
    const it = await desk(
      (backend) => {
        delete backend.activities;
        backend.facts.set('c1', permitted('c1'));
      },
      { clock },
    );
    it.look('c1', { activities: true });
    await settled();
    clock.advance(10 * day);
    it.backend.tell(news('window.changed', { window: {}, at: start + minute }));
    await settled();
    it.backend.listener.connection('live', { serverTime: start + minute });
    await settled();
    expect((it.state().activities?.rows ?? []).map(({ kind }) => kind)).to.deep.equal([]);
  });

  for (const log of [false, true]) {
    it(`${log ? 'leaves to a log' : 'keeps, without a log,'} what expired before a newer permission came`, async () => {
      const it = await permittedDesk(log);
      it.look('c1', { activities: true });
      await settled();
      it.backend.listener.connection('live', { serverTime: start + 7 * day });
      await settled();
      const granted = { status: 'temporary', at: start + 7 * day + minute, until: start + 14 * day } as const;
      it.backend.tell(news('permission.changed', { permission: granted }));
      await settled();
      const kinds = (it.state().activities?.rows ?? []).map(({ kind }) => kind);
      expect(kinds).to.deep.equal(log ? [] : ['permission.granted', 'permission.expired']);
    });
  }
});
