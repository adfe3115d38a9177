import { expect, html } from '@open-wc/testing';
import type { CallNow } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import { pictureTime } from '../fake-desk.js';
import { aPanel } from './a-panel.js';
import { bridge, dialled, ended, heard, jonas, ongoing, priya } from './panel-states.js';

const talking: CallNow = { ...ongoing, voice: heard() };

describe('wa-call-panel', () => {
  it('is accessible in every state', async () => {
    const { element, is, tool, showDesk } = await aPanel(talking);
    const finish = () => element.shadowRoot!.getAnimations().forEach((animation) => animation.cancel());
    await showDesk({ can: bridge, colleagues: { call: 'call-1', status: 'ready', colleagues: [jonas] } });
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #0e1114)`;
      for (const call of [
        dialled('calling', 3),
        dialled('ringing', 11),
        { ...dialled('ringing', 11), direction: 'incoming' } as const,
        { ...ongoing, voice: heard({ muted: true, quality: 'weak' }) },
        { ...ongoing, voice: heard({ quality: 'weak' }) },
        { ...ongoing, voice: heard({ silent: { side: 'agent', since: pictureTime } }) },
        { ...ongoing, voice: { where: 'device' } } as const,
        ended({ status: 'completed' }),
        ended({ status: 'unanswered' }, { spoke: false }),
        talking,
      ]) {
        await is(call);
        finish();
        await expect(element).to.be.accessible();
      }
      for (const drawer of ['keypad', 'audio', 'transfer']) {
        await tool(drawer);
        finish();
        await expect(element).to.be.accessible();
      }
    }
  });

  it('takes no room while there is no call', async () => {
    const { element, words } = await aPanel(undefined);
    expect([words(), element.getBoundingClientRect().height]).to.deep.equal(['', 0]);
  });

  it('reads from status to permission, and counts', async () => {
    const { words, pass } = await aPanel(talking);
    expect(words()).to.match(
      /^Ongoing 2:14 AO Amara Okafor \+44 7700 900142 Good connection Mute Keypad Audio End call Allowed · 3 d 4 h left/u,
    );
    await pass(second);
    expect(words()).to.match(/^Ongoing 2:15/u);
  });

  it('shows the call this agent is in, wherever it belongs, when it names no conversation', async () => {
    const { words, showDesk, deskSent, tool } = await aPanel(undefined, {}, html`<wa-call-panel></wa-call-panel>`);
    expect(words()).to.equal('');
    await showDesk({ calls: [talking] });
    expect(words()).to.contain('Ongoing 2:14');
    expect(words()).to.contain('Allowed · 3 d 4 h left');
    await tool('end');
    expect(deskSent).to.deep.equal([{ type: 'call.end', call: 'call-1' }]);
  });

  it('mutes unmistakably: other words, another icon, a state, and it is said', async () => {
    const { element, one, tool, deskSent, is, said } = await aPanel(talking);
    const icon = () => [...one('[data-tool=mute]').querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    const drawing = icon();
    await tool('mute');
    expect(deskSent).to.deep.equal([{ type: 'call.mute', call: 'call-1', muted: true }]);
    await is({ ...ongoing, voice: heard({ muted: true }) });
    expect(one('[data-tool=mute]').textContent.trim()).to.equal('Unmute');
    expect(icon()).not.to.equal(drawing);
    expect(element.matches(':state(muted)')).to.equal(true);
    expect(said()).to.equal('Ongoing. You are muted.');
    await tool('mute');
    expect(deskSent.at(-1)).to.deep.equal({ type: 'call.mute', call: 'call-1', muted: false });
  });

  it('sends keys by press and by keyboard, and shows them, while the keypad is open', async () => {
    const { tool, key, one, deskSent } = await aPanel(talking);
    await key('5');
    expect(deskSent).to.deep.equal([]);
    await tool('keypad');
    one('.key:nth-child(12)').click();
    await key('5');
    await key('x');
    expect(one('.typed').textContent).to.equal('#5');
    expect(deskSent).to.deep.equal(['#', '5'].map((tones) => ({ type: 'call.tones', call: 'call-1', tones })));
    one('[data-tool=keypad]').focus();
    await key('Escape', one('[data-tool=keypad]'));
    expect(one('.drawer')).to.equal(null);
  });

  it('does not open a keypad that cannot send', async () => {
    const { tool, one } = await aPanel({ ...ongoing, voice: heard({ canSendTones: false }) });
    expect(one('[data-tool=keypad]').getAttribute('aria-disabled')).to.equal('true');
    await tool('keypad');
    expect(one('.drawer')).to.equal(null);
  });

  it('offers the devices, the system’s own first, and names those that have no label', async () => {
    const { tool, one, choose, deskSent } = await aPanel(talking);
    await tool('audio');
    const options = [...one<HTMLSelectElement>('#microphone').options].map(({ text, selected }) => (selected ? `${text}!` : text));
    expect(options).to.deep.equal(['System default', 'Headset!', 'Device 2']);
    choose('#microphone', 'm2');
    choose('#ringer', 's1');
    choose('#volume', '0.8');
    expect(deskSent).to.deep.equal([
      { type: 'device.choose', device: 'microphone', id: 'm2' },
      { type: 'device.choose', device: 'ringer', id: 's1' },
      { type: 'ring.change', volume: 0.8 },
    ]);
  });

  it('draws the level without rendering itself', async () => {
    const { element, one, tellLevel, levelListeners, is } = await aPanel(talking);
    const meter = one('.level');
    let renders = 0;
    element.addController({ hostUpdated: () => void (renders += 1) });
    tellLevel(0.5);
    expect([meter.style.getPropertyValue('--_level'), renders]).to.deep.equal(['0.5', 0]);
    await is(dialled('ringing', 3));
    expect(levelListeners.size).to.equal(0);
  });

  it('leads from a silent microphone to another one', async () => {
    const { one, settled } = await aPanel({ ...ongoing, voice: heard({ silent: { side: 'agent', since: pictureTime - 12 * second } }) });
    one('.notice .link').click();
    await settled();
    expect(one('#microphone')).not.to.equal(null);
  });

  it('holds, resumes and hands over where the adapter can', async () => {
    const { tool, is, showDesk, one, deskSent, words } = await aPanel(talking, { can: bridge });
    await tool('hold');
    await is({ ...talking, heldSince: pictureTime });
    await tool('hold');
    await tool('transfer');
    expect(words()).to.contain('Looking for colleagues…');
    await showDesk({
      colleagues: {
        call: 'call-1',
        status: 'ready',
        colleagues: [
          { ...jonas, available: false },
          { kind: 'agent', id: 'l', name: 'Leila' },
        ],
      },
    });
    expect(words()).to.contain('Transfer to Leila Jonas Weber Away');
    one('.colleague').click();
    expect(deskSent).to.deep.equal([
      { type: 'call.hold', call: 'call-1', held: true },
      { type: 'call.hold', call: 'call-1', held: false },
      { type: 'colleagues.load', call: 'call-1' },
      { type: 'call.transfer', call: 'call-1', to: 'l' },
    ]);
  });

  it('answers and declines a call that rings in its conversation', async () => {
    const { tool, one, deskSent } = await aPanel(
      { ...dialled('ringing', 3), direction: 'incoming' },
      { calls: [{ ...talking, id: 'other' }] },
    );
    await tool('answer');
    one('[part~=decline]').click();
    expect(deskSent).to.deep.equal([
      { type: 'call.accept', call: 'call-1', endOther: true },
      { type: 'call.decline', call: 'call-1', for: 'me' },
    ]);
  });

  it('ends a dial that has not answered by its conversation', async () => {
    const { id: _, ...dialling } = dialled('calling', 1);
    const { tool, sent } = await aPanel(dialling);
    await tool('end');
    expect(sent).to.deep.equal([{ type: 'call.end' }]);
  });

  it('keeps the focus when the control that held it goes', async () => {
    const { one, is, focused } = await aPanel(talking);
    one('[data-tool=mute]').focus();
    await is({ ...ongoing, voice: { where: 'other-tab' } });
    expect(focused(), 'no Enter too much may end it').to.equal('card');
    one('[data-tool=end]').focus();
    await is(ended({ status: 'completed', endedBy: priya }));
    expect(focused()).to.equal('close');
  });
});
