import { expect } from '@open-wc/testing';
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
