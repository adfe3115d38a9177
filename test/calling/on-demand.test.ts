import { expect } from '@open-wc/testing';
import { OnDemand } from '../../src/calling/on-demand.js';
import { settled } from './desk.js';

function onDemand() {
  const seen: string[] = [];
  const waiting: { load: () => void; fail: () => void }[] = [];
  let started = 0;
  const chart = new OnDemand(
    () => new Promise<'charts'>((load, fail) => waiting.push({ load: () => load('charts'), fail: () => fail(new Error('lost')) })),
    () => {
      started += 1;
      const name = `actor ${started}`;
      return { name, stop: () => seen.push(`${name} stops`) };
    },
    () => seen.push('failed'),
  );
  return {
    chart,
    seen,
    use: (what: string) => chart.use(({ name }) => seen.push(`${name} ${what}`)),
    load: async () => (waiting.splice(0).forEach(({ load }) => load()), settled()),
    fail: async () => (waiting.splice(0).forEach(({ fail }) => fail()), settled()),
  };
}

describe('OnDemand', () => {
  it('starts one actor, and keeps the order of what was asked while it loaded', async () => {
    const { chart, seen, use, load } = onDemand();
    use('a');
    use('b');
    expect(chart.actor).to.equal(undefined);
    await load();
    use('c');
    expect(seen).to.deep.equal(['actor 1 a', 'actor 1 b', 'actor 1 c']);
  });

  it('does nothing of what was asked before it was stopped, and may start again', async () => {
    const { chart, seen, use, load } = onDemand();
    use('a');
    chart.stop();
    use('b');
    await load();
    chart.stop();
    expect(chart.actor).to.equal(undefined);
    expect(seen).to.deep.equal(['actor 1 b', 'actor 1 stops']);
  });

  it('says that it could not be loaded, and tries again when it is needed again', async () => {
    const { seen, use, load, fail } = onDemand();
    use('a');
    await fail();
    use('b');
    await load();
    expect(seen).to.deep.equal(['failed', 'actor 1 b']);
  });
});
