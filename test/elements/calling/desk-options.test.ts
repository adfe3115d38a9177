import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { deskOptions } from '../../../src/elements/calling/desk-options.js';

describe('deskOptions', () => {
  it('asks for nothing where nothing is said', async () => {
    expect(deskOptions(await fixture<WaCalling>(html`<wa-calling tenant="acme"></wa-calling>`))).to.deep.equal({});
  });

  it('asks for what the attributes say', async () => {
    const desk = await fixture<WaCalling>(html`
      <wa-calling tenant="acme" agent="priya" policy="meta-2025-12" tabs="each" ringtone="/ring.mp3"></wa-calling>
    `);
    expect(deskOptions(desk)).to.deep.equal({
      owner: { tenant: 'acme', agent: 'priya' },
      policy: 'meta-2025-12',
      tabs: 'each',
      ringtone: '/ring.mp3',
    });
  });
});
