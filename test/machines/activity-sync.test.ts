import { expect } from '@open-wc/testing';
import type { Activity } from '../../src/domain/activity.js';
import { startActivitySync } from '../../src/machines/start.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));
const row = (id: string, at: number): Activity => ({ id, at, line: 'l', kind: 'permission.revoked', actor: { kind: 'customer' } });

function syncing() {
  const clock = new VirtualClock(0);
  const kept: string[][] = [];
  let reads = 0;
  let saved = { as: (_: readonly Activity[]) => {}, fail: (_: unknown) => {} };
  let latest = saved;
  const actor = startActivitySync(
    {
      readSaved: () => new Promise<readonly Activity[]>((as, fail) => (saved = { as, fail })),
      readLatest: () => {
        reads += 1;
        return new Promise<readonly Activity[]>((as, fail) => (latest = { as, fail }));
      },
      keep: (added) => void kept.push(added.map(({ id }) => id)),
      pause: (failures) => failures * 1000,
    },
    clock,
  );
  return {
    kept,
    clock,
    reads: () => reads,
    hear: (...activities: Activity[]) => actor.send({ type: 'activity.heard', activities }),
    load: () => actor.send({ type: 'activities.load' }),
    saved: async (...rows: Activity[]) => (saved.as(rows), turn()),
    cacheFails: async () => (saved.fail('disk'), turn()),
    latest: async (...rows: Activity[]) => (latest.as(rows), turn()),
    networkFails: async () => (latest.fail('lost'), turn()),
    get now() {
      const { value, context } = actor.getSnapshot();
      return { at: value, ...context, rows: context.rows.map(({ id }) => id), saved: context.saved.map(({ id }) => id) };
    },
  };
}

describe('activitySyncMachine', () => {
  it('asks cache and network at once, and lets neither wait for the other', async () => {
    const it = syncing();
    await it.saved(row('s', 1));
    expect(it.now)
      .to.include({ at: 'reading', answered: false })
      .and.to.deep.include({ saved: ['s'], rows: [] });
    await it.latest(row('a', 1));
    expect(it.now)
      .to.include({ at: 'live', answered: true })
      .and.to.deep.include({ rows: ['a'] });
    expect(it.kept).to.deep.equal([['a']]);
  });

  it('takes the cache also after the network', async () => {
    const it = syncing();
    await it.latest(row('a', 1));
    await it.saved(row('s', 1));
    expect(it.now).to.deep.include({ at: 'live', saved: ['s'] });
  });

  it('unites news with what was read, newest first, in whatever order they come', async () => {
    const it = syncing();
    it.hear(row('c', 3));
    await it.latest(row('b', 2), row('a', 1));
    it.hear(row('d', 4), row('a', 1));
    expect(it.now.rows).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(it.kept).to.deep.equal([['c'], ['b', 'a'], ['d', 'a']]);
  });

  it('keeps what is known when reading fails, and reads again when asked', async () => {
    const it = syncing();
    it.hear(row('c', 3));
    await it.networkFails();
    expect(it.now).to.deep.include({ at: 'failed', failure: 'lost', rows: ['c'] });
    it.load();
    expect(it.now.at).to.equal('reading');
    it.load();
    expect(it.reads()).to.equal(2);
    await it.latest(row('a', 1));
    expect(it.now).to.deep.include({ at: 'live', failure: undefined, rows: ['c', 'a'] });
    it.load();
    expect(it.reads()).to.equal(3);
  });

  it('reads again by itself, with growing pauses, when it was answered before: news may have been missed', async () => {
    const it = syncing();
    await it.networkFails();
    it.clock.advance(60_000);
    expect(it.reads(), 'the first failure is shown, and waits for somebody').to.equal(1);
    it.load();
    await it.latest(row('a', 1));
    it.load();
    for (const [failures, reads] of [
      [1, 4],
      [2, 5],
    ] as const) {
      await it.networkFails();
      it.clock.advance(failures * 1000 - 1);
      expect(it.now.at).to.equal('failed');
      it.clock.advance(1);
      expect(it.reads()).to.equal(reads);
    }
    await it.latest(row('b', 2));
    expect(it.now).to.deep.include({ at: 'live', failures: 0, rows: ['b', 'a'] });
  });

  it('does without a cache', async () => {
    const it = syncing();
    await it.cacheFails();
    await it.latest(row('a', 1));
    expect(it.now).to.deep.include({ at: 'live', rows: ['a'], saved: [] });
  });
});
