import { expect } from '@open-wc/testing';
import { platformRefusals } from '../../src/testing/simulator/refused.js';
import { day, hour, story, type Story } from './story.js';

/** Acts that the page held possible and the platform refused, each with its own code and sentence. */
describe('an act that the platform refuses', () => {
  let s: Story;
  afterEach(() => s.end());

  const dials = { path: /\/calls$/ };
  const dialled = () => s.simulator.effects.filter(({ kind }) => kind === 'dial').length;
  const typed = 'May we call you about your table?';

  /** The button may call, and the platform refuses the dial. */
  async function callRefused(problem: Parameters<Story['simulator']['failNext']>[0]) {
    s = await story();
    await s.getPermission();
    s.simulator.failNext(problem, dials);
    await s.press();
  }

  it('138006: the permission is read again, and the modal opens', async () => {
    await callRefused(platformRefusals.noPermission);
    await s.sees(() => s.modal() !== '', 'the modal');
    expect(dialled()).to.equal(0);
    // what was read says that calls are allowed after all, and so does the modal
    await s.sees(() => s.modal().includes('You can call Amara'), 'the permission as it is');
  });

  it('138014: the modal says until when the number is paused', async () => {
    s = await story();
    await s.getPermission();
    s.simulator.restrict('calls', s.simulator.now() + 4 * day);
    await s.press();
    await s.sees(() => s.modal().includes('Paused by WhatsApp until'), 'until when');
    expect(dialled()).to.equal(0);
  });

  it('138000 and its like: the button says whom to tell, and the feed keeps it', async () => {
    await callRefused({ code: 'calling-disabled', platformCode: 138_000, detail: 'Calling API is not enabled for this phone number' });
    await s.sees(() => s.feed().some((row) => row.includes('could not be placed')), 'the failure in the feed');
    const failure = () => s.calling.conversation('c1').state.call?.failure;
    await s.sees(() => failure() !== undefined, 'the failure at the button');
    expect(failure()).to.include({ because: 'calling-disabled', platformCode: 138_000 });
    expect(dialled()).to.equal(0);
  });

  it('138009: the request is kept, and the invite is offered instead', async () => {
    s = await story();
    s.simulator.failNext({ ...platformRefusals.requestLimit, until: s.simulator.now() + 22 * hour }, { path: /outreach$/ });
    await s.press();
    await s.type(typed);
    await s.choose('Send request');
    await s.choose('Send call invite instead');
    expect(s.calling.conversation('c1').state.draft.text.request).to.equal(typed);
  });

  it('138017: calls are allowed for good, which no news had told, and the button calls', async () => {
    s = await story({ policy: 'meta-2025-12' });
    await s.press();
    await s.type(typed);
    s.simulator.network.lateMs = hour;
    s.phone.allow(true);
    await s.choose('Send request');
    await s.sees(() => s.calling.conversation('c1').state.permission.status === 'permanent', 'the permission');
    await s.sees(() => s.modal().includes('Call'), 'the modal offering the call');
    expect(s.simulator.effects.filter(({ kind }) => kind === 'outreach')).to.have.length(0);
  });

  it('any other: the platform’s own sentence stands under Details', async () => {
    s = await story();
    s.simulator.failNext({ code: 'refused', platformCode: 131_999, detail: 'Something new happened' }, { path: /outreach$/ });
    await s.press();
    await s.type(typed);
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('WhatsApp refused'), 'the refusal');
    await s.choose('Details');
    expect(s.modal()).to.include('Something new happened');
    expect(s.calling.conversation('c1').state.draft.text.request).to.equal(typed);
  });
});
