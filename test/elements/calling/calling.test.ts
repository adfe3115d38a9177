import { expect, fixture, html } from '@open-wc/testing';
import type { CallingFact } from '../../../src/calling/calling.js';
import '../../../src/define/all.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { fakeAdapter, priya } from './fake-adapter.js';
import { fakeCalling } from './fake-calling.js';
import { eventually } from '../../eventually.js';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));
const isServed = (desk: WaCalling) => desk.desk.calling !== undefined;

async function withAdapter(backend = fakeAdapter()) {
  const desk = await fixture<WaCalling>(html`<wa-calling .adapter=${backend.adapter}></wa-calling>`);
  await eventually(() => backend.isHeard(), 'the subscription');
  return { desk, backend };
}

async function withCalling(made = fakeCalling()) {
  const desk = await fixture<WaCalling>(html`<wa-calling .calling=${made.calling}></wa-calling>`);
  return { desk, made };
}

describe('wa-calling', () => {
  const { warn } = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (...said: unknown[]) => warnings.push(said.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('is accessible with what stands inside of it', async () => {
    const { adapter } = fakeAdapter();
    const desk = await fixture<WaCalling>(html`
      <wa-calling .adapter=${adapter}><wa-call-button conversation="c1"></wa-call-button></wa-calling>
    `);
    await expect(desk).to.be.accessible();
    const button = desk.querySelector('wa-call-button')!;
    await eventually(() => button.matches(':state(ready)'), 'the button to be ready');
    await expect(desk).to.be.accessible();
  });

  it('has no box and no shadow root, and leaves what stands inside of it alone', async () => {
    const desk = await fixture<WaCalling>(html`<wa-calling><p>Hello</p></wa-calling>`);
    const child = desk.firstElementChild!;
    expect(desk.shadowRoot).to.equal(null);
    expect(getComputedStyle(desk).display).to.equal('contents');
    desk.calling = fakeCalling().calling;
    await desk.updateComplete;
    await aMoment();
    expect([...desk.children]).to.deep.equal([child]);
    expect([child.textContent, ...child.getAttributeNames()]).to.deep.equal(['Hello']);
  });

  it('leaves the host’s own display alone, and hides when it is hidden', async () => {
    const grid = await fixture<WaCalling>(html`<wa-calling style="display: grid"></wa-calling>`);
    expect(grid.style.display).to.equal('grid');
    const desk = await fixture<WaCalling>(html`<wa-calling hidden></wa-calling>`);
    expect(getComputedStyle(desk).display).to.equal('none');
    desk.hidden = false;
    expect(getComputedStyle(desk).display).to.equal('contents');
    desk.hidden = true;
    expect(getComputedStyle(desk).display).to.equal('none');
  });

  it('loads the words', async () => {
    const { desk } = await withCalling();
    await eventually(() => desk.desk.messages?.locale === 'en-GB', 'English');
  });

  describe('with a desk made elsewhere', () => {
    const facts: [CallingFact['type'], keyof HTMLElementEventMap][] = [
      ['call.started', 'wa-call-started'],
      ['call.ended', 'wa-call-ended'],
      ['permission.changed', 'wa-permission-changed'],
      ['failed', 'wa-calling-failed'],
    ];
    for (const [type, event] of facts) {
      it(`tells ${type} as ${event}, through shadow roots`, async () => {
        const { desk, made } = await withCalling();
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(desk);
        document.body.append(host);
        const heard: unknown[] = [];
        document.addEventListener(event, (told) => heard.push((told as CustomEvent).detail), { once: true });
        const detail = { act: 'desk', because: 'technical' };
        made.tells({ type, detail } as unknown as CallingFact);
        expect(heard).to.deep.equal([detail]);
        host.remove();
      });
    }

    it('lets it live when it leaves the page, and serves it again when it is back', async () => {
      const { desk, made } = await withCalling();
      const place = desk.parentElement!;
      desk.remove();
      await aMoment();
      expect([made.isClosed(), made.isHeard(), isServed(desk)]).to.deep.equal([false, false, false]);
      place.append(desk);
      expect([made.isHeard(), isServed(desk)]).to.deep.equal([true, true]);
    });

    it('signs out and forgets at the host’s word', async () => {
      const { desk, made } = await withCalling();
      await desk.forget('c1');
      expect([made.forgotten, made.isSignedOut()]).to.deep.equal([['c1'], false]);
      await desk.signOut();
      expect(made.isSignedOut()).to.equal(true);
    });

    it('changes over to another one', async () => {
      const { desk, made } = await withCalling();
      const other = fakeCalling();
      desk.calling = other.calling;
      await desk.updateComplete;
      expect(desk.desk.calling).to.equal(other.calling);
      expect([made.isHeard(), other.isHeard(), made.isClosed()]).to.deep.equal([false, true, false]);
    });
  });

  describe('with an adapter', () => {
    it('makes a desk, which ends with it', async () => {
      const { desk, backend } = await withAdapter();
      desk.remove();
      await aMoment();
      expect(backend.isHeard()).to.equal(false);
      expect(isServed(desk)).to.equal(false);
    });

    it('makes another one when it is back', async () => {
      const { desk, backend } = await withAdapter();
      const place = desk.parentElement!;
      desk.remove();
      await aMoment();
      place.append(desk);
      await eventually(() => backend.isHeard(), 'the second subscription');
      expect(backend.asked).to.deep.equal(['desk', 'desk']);
    });

    it('keeps the desk when it is moved within a task', async () => {
      const { desk, backend } = await withAdapter();
      const { calling } = desk.desk;
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(desk);
      await aMoment();
      expect(desk.desk.calling).to.equal(calling);
      expect(backend.asked).to.deep.equal(['desk']);
      expect(backend.isHeard()).to.equal(true);
      elsewhere.remove();
    });

    it('makes another desk for another adapter, tenant, agent or policy: one for all changes of a moment', async () => {
      const { desk, backend } = await withAdapter();
      const other = fakeAdapter();
      Object.assign(desk, { adapter: other.adapter, tenant: 't', agent: 'priya', policy: 'meta-2025-12' });
      await eventually(() => other.isHeard(), 'the other backend');
      expect(backend.isHeard()).to.equal(false);
      expect(other.asked).to.deep.equal(['desk']);
      expect(desk.desk.calling?.state.policy.permanentPermission).to.equal(true);
    });

    it('makes none when it leaves at once, or is changed while it is away', async () => {
      const backend = fakeAdapter();
      const desk = document.createElement('wa-calling');
      desk.adapter = backend.adapter;
      document.body.append(desk);
      desk.remove();
      await aMoment();
      desk.agent = 'priya';
      await aMoment();
      expect(backend.asked).to.deep.equal([]);
    });

    it('leaves nothing open when it leaves before the code is there', async () => {
      const backend = fakeAdapter();
      const desk = document.createElement('wa-calling');
      desk.adapter = backend.adapter;
      document.body.append(desk);
      await desk.updateComplete;
      desk.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect([backend.isHeard(), isServed(desk)]).to.deep.equal([false, false]);
    });

    it('warns of a policy it does not know, and goes by the backend’s', async () => {
      const { adapter } = fakeAdapter();
      const desk = await fixture<WaCalling>(html`<wa-calling policy="nonsense" .adapter=${adapter}></wa-calling>`);
      await eventually(() => isServed(desk), 'the desk');
      await eventually(() => warnings.some((said) => said.includes('policy="nonsense"')), 'a warning');
      expect(desk.desk.calling?.state.policy.permanentPermission).to.equal(false);
    });
  });

  describe('with the address of a backend', () => {
    const { fetch } = window;
    /** What was asked, each with its `Authorization`. */
    let asked: string[];
    const desk = { agent: priya, tenant: 'authorized', serverTime: Date.now(), cursor: '0', calls: [] };
    beforeEach(() => {
      asked = [];
      window.fetch = async (input) => {
        const { url, headers } = input as Request;
        const path = new URL(url).pathname.replace('/nowhere', '');
        asked.push(`${path} ${headers.get('Authorization')}`);
        return new Response(JSON.stringify(desk), {
          status: path === '/desk' ? 200 : 404,
          headers: { 'Content-Type': 'application/json' },
        });
      };
    });
    afterEach(() => (window.fetch = fetch));

    it('asks the newest authorization, and keeps its desk when a render brings another function', async () => {
      const element = await fixture<WaCalling>(html`<wa-calling base-url="/nowhere" .authorization=${() => 'first'}></wa-calling>`);
      await eventually(() => element.desk.calling?.state.agent !== undefined, 'the desk');
      const { calling } = element.desk;
      element.authorization = async () => 'second';
      await element.updateComplete;
      expect(element.desk.calling).to.equal(calling);
      calling!.conversation('c1').subscribe(() => undefined);
      await eventually(() => asked.includes('/conversations second'), 'a question with the second one');
      expect(asked.filter((question) => question.startsWith('/desk'))).to.deep.equal(['/desk first']);
    });

    it('begins anew once there is an authorization at all', async () => {
      const element = await fixture<WaCalling>(html`<wa-calling base-url="/nowhere"></wa-calling>`);
      await eventually(() => asked.includes('/desk null'), 'the first request');
      element.authorization = () => 'late';
      await eventually(() => asked.includes('/desk late'), 'the request with a header');
    });

    it('says that an address is no address', async () => {
      const failed: unknown[] = [];
      const note = (event: Event) => failed.push((event as CustomEvent).detail);
      document.addEventListener('wa-calling-failed', note);
      await fixture(html`<wa-calling base-url="javascript:alert(1)"></wa-calling>`);
      await eventually(() => failed.length > 0, 'the failure');
      expect(failed).to.deep.equal([{ act: 'desk', because: 'technical' }]);
      expect(warnings.filter((said) => said.includes('baseUrl'))).to.have.length(1);
      document.removeEventListener('wa-calling-failed', note);
    });
  });
});
