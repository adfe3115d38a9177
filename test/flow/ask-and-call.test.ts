import { expect } from '@open-wc/testing';
import { second, story, type Story } from './story.js';

describe('the first story', () => {
  let it_: Story;
  afterEach(() => it_.end());

  it('goes from asking to a completed call, with every step in the feed', async () => {
    const s = (it_ = await story());
    await s.sees(() => s.button().includes('Ask to call'), 'the button to ask');
    await s.press();
    await s.sees(() => s.modal().includes('Send permission request'), 'the modal');
    await s.type('May we call you about your table?');
    await s.choose('Send request');
    await s.sees(() => s.phone.state.messages.some(({ kind }) => kind === 'request'), 'the request on the phone');
    s.phone.allow();
    await s.sees(() => s.modal().includes('allowed calls'), 'the permission in the modal');
    await s.choose(/^Not now|Close$/);
    await s.sees(() => s.button() === 'Call', 'the button to call');
    await s.press();
    await s.sees(() => s.button().includes('Calling'), 'the call being placed');
    await s.pass(5 * second);
    await s.sees(() => s.phone.state.call?.status === 'ringing', 'the phone ringing');
    s.phone.answer();
    await s.sees(() => s.button().includes('In call'), 'the running call');
    await s.pass(90 * second);
    s.phone.hangUp();
    await s.sees(() => s.button() === 'Call', 'the button to call again');
    await s.sees(() => s.feed().length >= 5, 'five activities');
    console.log(JSON.stringify(s.feed(), null, 1), s.events.join());
    expect(s.events.filter((type) => type === 'wa-call-ended')).to.have.length(1);
  });
});
