import { expect } from '@open-wc/testing';
import type { News } from '../../src/adapter.js';
import { closeDesks, day, desk, minute, second, settled } from './desk.js';
import { news, nothingAsked, permitted, priya, start } from './fake-adapter.js';

const request = { id: 'r1', sentAt: start, by: priya, at: start, status: 'pending' } as const;
const granted = { status: 'temporary', at: start + second, until: start + 7 * day, source: 'request' } as const;

describe('PermissionChanges', () => {
  afterEach(closeDesks);

  const told: readonly (readonly [string, readonly News[], readonly string[]])[] = [
    ['nothing for news of something else', [news('window.changed', { window: {} })], []],
    ['a grant', [news('permission.changed', { permission: granted })], ['temporary']],
    [
      'one change for an approval and the permission it gave',
      [
        news('request.changed', { request: { ...request, status: 'approved', at: start + second } }),
        news('permission.changed', { permission: granted }),
      ],
      ['temporary'],
    ],
    [
      'a grant once, however often it comes',
      [news('permission.changed', { permission: granted }), news('permission.changed', { permission: granted })],
      ['temporary'],
    ],
    ['a request that waits', [news('request.changed', { request })], ['requested']],
    ['nothing for older news', [news('permission.changed', { permission: { ...granted, at: start - 2 * minute } })], []],
  ];
  for (const [what, batch, expected] of told) {
    it(`tells ${what}`, async () => {
      const permission = { status: 'none', at: start - minute, because: 'never-asked' } as const;
      const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1', { permission })));
      it.look();
      await settled();
      it.backend.tell(...batch);
      it.backend.tell(...batch);
      await settled();
      expect(it.told('permission.changed').map(({ permission }) => permission.status)).to.deep.equal(expected);
    });
  }

  it('names every conversation of the line', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', nothingAsked('c1'));
      backend.facts.set('c2', nothingAsked('c2'));
    });
    it.look('c1');
    it.look('c2');
    await settled();
    it.backend.tell(news('permission.changed', { permission: granted }));
    await settled();
    expect(it.told('permission.changed').map(({ conversations }) => conversations)).to.deep.equal([['c1', 'c2']]);
  });

  it('does not tell what the first answer says', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    expect(it.told('permission.changed')).to.deep.equal([]);
  });

  it('tells what a later answer says', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));
    it.look();
    await settled();
    it.backend.facts.set('c1', permitted('c1', { asOf: start + 1 }));
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    expect(it.told('permission.changed')).to.have.length(1);
  });

  it('tells an expiry at its moment, by time alone, and once', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', nothingAsked('c1', { permission: { status: 'temporary', at: start - day, until: start + minute } }));
    });
    it.look();
    await settled();
    it.clock.advance(minute - 1);
    await settled();
    expect(it.told('permission.changed')).to.deep.equal([]);
    it.clock.advance(1);
    await settled();
    await it.pass(minute);
    expect(it.told('permission.changed').map(({ permission }) => [permission.status, permission.because])).to.deep.equal([
      ['none', 'expired'],
    ]);
  });

  it('tells an expiry also while nobody looks', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', nothingAsked('c1', { permission: { status: 'temporary', at: start - day, until: start + minute } }));
    });
    it.look()();
    await it.pass(2 * minute);
    expect(it.told('permission.changed')).to.have.length(1);
  });
});
