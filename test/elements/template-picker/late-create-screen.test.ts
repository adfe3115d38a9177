import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OutreachKind } from '../../../src/domain/outreach.js';
import { CreateScreen } from '../../../src/elements/template-picker/create-screen.js';
import { en } from '../../../src/i18n/en.js';
import { eventually } from '../../eventually.js';

// the editor is registered by no import of this file: its code comes late, or not at all

let load: () => Promise<unknown>;

class Host extends LitElement {
  conversation = 'c1';
  number = 'n1';
  kind: OutreachKind = 'request';
  left = 0;
  readonly create: CreateScreen = new CreateScreen(
    this,
    () => (this.left += 1),
    () => load(),
  );

  protected override render() {
    return this.create.opened ? this.create.render(this.create.opened, en) : html`<p>The list</p>`;
  }
}
customElements.define('late-create-screen', Host);

async function opened() {
  const host = await fixture<Host>(html`<late-create-screen></late-create-screen>`);
  const words = () => host.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const button = (label: string) =>
    [...host.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
  host.create.open({}, { number: 'n1' });
  await host.updateComplete;
  return { host, words, button };
}

describe('CreateScreen whose code comes late', () => {
  it('says that it is loading', async () => {
    load = () => new Promise(() => undefined);
    const { words } = await opened();
    expect(words()).to.equal('Loading templates…');
  });

  it('says that it could not be loaded, is accessible, tries again where the focus is, and leads back', async () => {
    let tries = 0;
    load = () => Promise.reject(new TypeError(`Failed to fetch, ${(tries += 1)}`));
    const { host, words, button } = await opened();
    await eventually(() => words().startsWith('The connection failed'), 'what went wrong');
    await expect(host).to.be.accessible();
    await eventually(() => host.shadowRoot?.activeElement === button('Try again'), 'the focus on the way on');
    button('Try again')!.click();
    expect(tries).to.equal(2);
    await host.updateComplete;
    await eventually(() => button('Back to templates'), 'what went wrong again');
    button('Back to templates')!.click();
    await host.updateComplete;
    expect([words(), host.left]).to.deep.equal(['The list', 1]);
  });

  it('opens where the first try failed', async () => {
    load = () => Promise.reject(new TypeError('Failed to fetch'));
    const { host, button } = await opened();
    await eventually(() => button('Try again') !== undefined, 'the way on');
    load = () => import('../../../src/define/template-editor.js');
    button('Try again')!.click();
    await eventually(() => host.renderRoot.querySelector('wa-template-editor') !== null, 'the editor');
  });
});
