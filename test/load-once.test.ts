import { expect } from '@open-wc/testing';
import { loadOnce } from '../src/load-once.js';

describe('loadOnce', () => {
  it('loads when it is first asked, once, and then has it at hand', async () => {
    let loads = 0;
    const load = loadOnce(async () => (loads += 1));
    expect(load.loaded).to.equal(undefined);
    expect(loads).to.equal(0);
    expect(await Promise.all([load(), load()])).to.deep.equal([1, 1]);
    expect(load.loaded).to.equal(1);
    expect(await load()).to.equal(1);
  });

  it('does not load what has come with something else', async () => {
    const load = loadOnce(() => Promise.reject<string>(new Error('loaded')));
    load.bring('brought');
    expect([load.loaded, await load()]).to.deep.equal(['brought', 'brought']);
  });

  it('tries again what could not be loaded', async () => {
    let loads = 0;
    const load = loadOnce(async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return loads;
    });
    const [first] = await Promise.allSettled([load()]);
    expect([first.status, load.loaded]).to.deep.equal(['rejected', undefined]);
    expect(await load()).to.equal(2);
  });
});
