import { expect } from '@open-wc/testing';
import { aPanel } from './a-panel.js';
import { ringing } from '../../../demo/gallery/states.js';
import { ended, heard, ongoing, priya } from './panel-states.js';

describe('wa-call-panel, after the call', () => {
  it('says how it ended, is put away, and leads to the activities', async () => {
    const { element, said, tool, is, deskSent } = await aPanel({ ...ongoing, voice: heard() });
    await is(ended({ status: 'completed', endedBy: priya }));
    expect(said()).to.equal('Completed. You ended the call. Picked up after 8 s. Ticket set to Completed.');
    const asked: unknown[] = [];
    element.addEventListener('wa-activities-open', ({ detail }) => asked.push(detail));
    await tool('activities');
    await tool('close');
    expect(asked).to.deep.equal([{ conversation: 'c1', call: 'call-1' }]);
    expect(deskSent).to.deep.equal([{ type: 'call.dismiss', call: 'call-1' }]);
  });

  it('calls again by a call button, and invites by the page’s modal although permission holds', async () => {
    const { element, desk, tool, one, sent, settled } = await aPanel(ended({ status: 'unanswered' }, { spoke: false }));
    const asked: unknown[] = [];
    desk.modals.add({ ask: (...how) => asked.push(how) });
    await tool('invite');
    expect(asked).to.deep.equal([['c1', element, 'invite']]);
    const button = element.shadowRoot!.querySelector('wa-call-button')!;
    await button.updateComplete;
    await settled();
    button.shadowRoot!.querySelector('button')!.click();
    expect(sent).to.deep.equal([{ type: 'call.start' }]);
    expect(one('[part~=card]')).not.to.equal(null);
  });

  it('listens to the microphone before another call, when the last one broke on our side', async () => {
    const { tool, one, deskSent } = await aPanel(ended({ status: 'disconnected', side: 'agent' }));
    await tool('sound');
    expect(deskSent).to.deep.equal([{ type: 'microphone.check' }]);
    expect(one('.drawer .level')).not.to.equal(null);
  });

  it('leaves the focus on the card when the customer calls again: an Enter meant for Close must not answer', async () => {
    const { one, is, focused } = await aPanel(ended({ status: 'completed', endedBy: priya }));
    one('[data-tool=close]').focus();
    await is({ ...ringing, conversation: 'c1' });
    expect(one('[data-tool=answer]')).not.to.equal(null);
    expect(focused()).to.equal('card');
  });
});
