import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { consoleWarnings } from '../../console-warnings.js';
import { eventually } from '../../eventually.js';
import { aCall, fakeAdapter, priya } from './fake-adapter.js';

describe('<wa-calling> with another adapter', () => {
  const said = consoleWarnings();

  const at = Date.now();
  const ringing = () => fakeAdapter({ calls: [aCall('outgoing', { kind: 'dialled', at, by: priya }, { kind: 'ringing', at })] }).adapter;

  it('is told once that this ended a call, and nothing where there was none', async () => {
    const desk = await fixture<WaCalling>(html`<wa-calling .adapter=${fakeAdapter().adapter}></wa-calling>`);
    await eventually(() => desk.desk.calling?.state.agent !== undefined, 'the desk');
    for (let times = 0; times < 3; times += 1) {
      desk.adapter = ringing();
      await desk.updateComplete;
      await eventually(() => desk.desk.calling?.state.calls[0]?.live === true, 'a call');
    }
    await eventually(() => said.length > 0, 'a warning');
    expect(said).to.deep.equal(['[wa-calling] A new adapter ends the desk of the old one, and here a call: make it once.']);
  });
});
