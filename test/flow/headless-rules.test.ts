import { expect } from '@open-wc/testing';
import { second, story, type Story } from './story.js';

describe('a host without elements', () => {
  let s: Story;
  afterEach(() => s.end());

  const outreach = () => s.calling.conversation('c1').state.outreach;

  it('meets the same rules: free-form is refused while the window is closed, and nothing goes out', async () => {
    s = await story();
    s.simulator.closeWindow('amara');
    await s.sees(() => !s.calling.conversation('c1').state.window.open, 'the closed window');
    s.calling.conversation('c1').send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call?' } });
    await s.sees(() => outreach().status === 'failed', 'the refusal');
    expect(outreach()).to.deep.include({ failure: { because: 'window-closed' } });
    expect(s.simulator.effects).to.have.length(0);
  });

  it('is told the moment of the next request instead of sending one too many', async () => {
    s = await story();
    s.calling.conversation('c1').send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call?' } });
    await s.sees(() => outreach().status === 'sent', 'the request taken');
    await s.pass(second);
    s.phone.refuse();
    await s.sees(() => s.calling.conversation('c1').state.permission.status === 'none', 'the no');
    s.calling.conversation('c1').send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'Please?' } });
    await s.sees(() => outreach().status === 'failed', 'the refusal');
    expect(outreach()).to.have.nested.property('failure.because', 'request-limit');
    expect(outreach()).to.have.nested.property('failure.until').that.is.greaterThan(s.calling.now());
    expect(s.simulator.effects.filter(({ kind }) => kind === 'outreach')).to.have.length(1);
  });

  it('may call at once when the platform answers that calls are already allowed for good', async () => {
    s = await story();
    s.simulator.failNext({ code: 'already-permitted', platformCode: 138017 });
    await s.pass(second);
    s.calling.conversation('c1').send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call?' } });
    await s.sees(
      () => s.facts.some(({ type, detail }) => type === 'permission.changed' && detail.permission.status === 'permanent'),
      'the permission',
    );
  });
});
