import { expect } from '@open-wc/testing';
import { AdapterError, type CallingAdapter } from '../../src/adapter.js';
import { watchedAdapter } from '../../src/calling/watched-adapter.js';
import { consoleWarnings } from '../console-warnings.js';
import { eventually } from '../eventually.js';
import { FakeAdapter } from './fake-adapter.js';

/** For a warning that should not come: its code is loaded by now. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('watchedAdapter', () => {
  const said = consoleWarnings();

  const intent = { key: 'k1', signal: new AbortController().signal };
  const adapterWith = (own: Partial<CallingAdapter>) => watchedAdapter(Object.freeze(Object.assign(new FakeAdapter(), own)));
  const failure = (ask: () => Promise<unknown>) => ask().catch((thrown: unknown) => thrown);

  it('names what the adapter lacks', () => {
    adapterWith({ subscribe: undefined as never, dial: undefined as never });
    expect(said).to.deep.equal(['[wa-calling] adapter lacks subscribe, dial']);
  });

  it('names the member that threw, the kind of error and its place once, and nothing of what it says', async () => {
    const mistake = new TypeError('+447700900142 at 12:30:45\n is no number');
    const adapter = adapterWith({ dial: () => Promise.reject(mistake) });
    expect(await failure(() => adapter.dial('c1', {}, intent))).to.equal(mistake);
    await failure(() => adapter.dial('c1', {}, intent));
    await eventually(() => said.length > 0, 'a warning');
    await aMoment();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^\[wa-calling\] adapter\.dial threw TypeError, which is no AdapterError \(watched-adapter\.test\.[jt]s:\d+:\d+\)$/,
    );
  });

  it('names what is thrown at once', async () => {
    const raise = () => {
      throw Object.assign(new Error('Amara'), { name: 'Amara Okafor', stack: 'Amara' });
    };
    expect(() => adapterWith({ subscribe: raise }).subscribe({} as never, { after: undefined })).to.throw('Amara');
    await eventually(() => said.length > 0, 'a warning');
    expect(said).to.deep.equal(['[wa-calling] adapter.subscribe threw an error, which is no AdapterError']);
  });

  it('says nothing of a refusal, of the network, and of what nobody waits for', async () => {
    const thrown = [new AdapterError('refused'), new TypeError('Failed to fetch'), new DOMException('', 'AbortError'), undefined];
    for (const each of thrown) await failure(() => adapterWith({ accept: () => Promise.reject(each as Error) }).accept('1', {}, intent));
    const late = adapterWith({ accept: () => Promise.reject(new RangeError()) });
    await failure(() => late.accept('1', {}, { ...intent, signal: AbortSignal.abort() }));
    await aMoment();
    expect(said).to.deep.equal([]);
  });
});
