import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import '../../src/define/calling.js';
import '../../src/define/call-marker.js';
import '../../src/define/call-panel.js';
import '../../src/define/template-picker.js';
import { en } from '../../src/i18n/en.js';
import { consoleWarnings } from '../console-warnings.js';
import { eventually } from '../eventually.js';
import { fakeAdapter } from './calling/fake-adapter.js';
import { holdTimers } from './calling/held-timers.js';
import { fakeDesk } from './fake-desk.js';

describe('what an element lacks for 3 s', () => {
  const said = consoleWarnings();
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());
  const isSaid = (...lines: readonly string[]) =>
    eventually(() => said.length >= lines.length, 'a warning').then(() => expect(said).to.have.members(lines));

  it('is named once: a desk, and the one that it names', async () => {
    await fixture(html`
      <div>
        <wa-call-button conversation="c1"></wa-call-button>
        <wa-call-button conversation="c2"></wa-call-button>
        <wa-call-marker conversation="c1" desk="nope"></wa-call-marker>
      </div>
    `);
    expect(said).to.deep.equal([]);
    timers.run(3000);
    await isSaid(
      '[wa-calling] <wa-call-button> has no desk: put it inside of <wa-calling>, or exactly one <wa-calling> on the page.',
      '[wa-calling] <wa-call-marker desk="nope">: no <wa-calling> has this id.',
    );
  });

  it('is named once: a conversation, but not where an element goes without', async () => {
    await fakeDesk(
      html`<wa-call-panel></wa-call-panel><wa-template-picker number="n1"></wa-template-picker><wa-call-marker></wa-call-marker
        ><wa-call-marker conversation="c1"></wa-call-marker>`,
      en,
    );
    timers.run(3000);
    await isSaid('[wa-calling] <wa-call-marker> shows nothing until it has a conversation: <wa-call-marker conversation="…">.');
  });

  it('is not named of one that is gone', async () => {
    const gone = await fixture(html`<wa-call-panel></wa-call-panel>`);
    gone.remove();
    expect(timers.count).to.equal(0);
    timers.run(3000);
    // another one that is named after it
    await fixture(html`<wa-template-picker></wa-template-picker>`);
    timers.run(3000);
    await isSaid('[wa-calling] <wa-template-picker> has no desk: put it inside of <wa-calling>, or exactly one <wa-calling> on the page.');
  });
});

describe('an attribute that says what there is not', () => {
  const said = consoleWarnings();

  it('is named, each value once, and never an address', async () => {
    const desks = () =>
      fixture(
        html`<div>
          ${['Mars/Olympus', 'Moon/Sea', 'Mars/Olympus'].map((zone) => html`<wa-calling .adapter=${fakeAdapter().adapter} time-zone=${zone}></wa-calling>`)}
          <wa-calling .adapter=${fakeAdapter().adapter} policy="generous" support-href="javascript:alert(1)"></wa-calling>
        </div>`,
      );
    await desks();
    await desks();
    await eventually(() => said.length >= 4, 'four warnings');
    expect(said).to.have.members([
      `[wa-calling] time-zone="Mars/Olympus" is no time zone that this browser knows: the browser's own holds.`,
      `[wa-calling] time-zone="Moon/Sea" is no time zone that this browser knows: the browser's own holds.`,
      `[wa-calling] policy="generous" is no preset (product, meta-2025-12): the backend's holds.`,
      '[wa-calling] support-href is left out: only https, mailto and tel addresses can be opened.',
    ]);
  });
});
