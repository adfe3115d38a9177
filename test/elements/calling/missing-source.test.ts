import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { consoleWarnings } from '../../console-warnings.js';
import { eventually } from '../../eventually.js';
import { fakeAdapter } from './fake-adapter.js';
import { holdTimers } from './held-timers.js';

describe('<wa-calling> without a backend', () => {
  const said = consoleWarnings();
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());
  const after3s = () => timers.run(3000);

  it('says so once on the console, after 3 s', async () => {
    const desk = await fixture<WaCalling>(html`<wa-calling></wa-calling>`);
    expect(said).to.deep.equal([]);
    after3s();
    const { parentElement } = desk;
    desk.remove();
    parentElement?.append(desk);
    after3s();
    await eventually(() => said.length > 0, 'a warning');
    expect(said).to.deep.equal(['[wa-calling] <wa-calling> has no backend: give it base-url="…", or set its property adapter or calling.']);
  });

  it('says nothing of a desk that got one meanwhile, or is gone', async () => {
    const late = await fixture<WaCalling>(html`<wa-calling></wa-calling>`);
    const gone = await fixture<WaCalling>(html`<wa-calling></wa-calling>`);
    late.adapter = fakeAdapter().adapter;
    gone.remove();
    after3s();
    expect(said).to.deep.equal([]);
  });
});
