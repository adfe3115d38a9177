import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/define/calling.js';
import { ConversationController } from '../../src/elements/conversation-controller.js';
import { eventually } from '../eventually.js';
import { fakeCalling } from './calling/fake-calling.js';

/** Reads its conversation where elements do: before and in its render. */
class Reader extends LitElement {
  static override properties = { conversation: {}, desk: {} };
  declare conversation: string;
  declare desk?: string;
  renders = 0;
  beforeRender: string | undefined;
  readonly joined = new ConversationController(this, { needs: { activities: true } });

  constructor() {
    super();
    this.conversation = '';
  }

  protected override willUpdate(): void {
    this.beforeRender = this.joined.state?.id;
  }

  protected override render() {
    this.renders += 1;
    return this.joined.state?.line?.customer.name ?? 'loading';
  }

  get says(): string {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('test-reader', Reader);

const amara = { customer: { id: 'amara', name: 'Amara' }, number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' } };
const diego = { ...amara, customer: { id: 'diego', name: 'Diego' } };

async function aReader() {
  const desk = fakeCalling();
  desk.conversation('c1').becomes({ line: amara });
  desk.conversation('c2').becomes({ line: diego });
  const element = await fixture(html`<wa-calling .calling=${desk.calling}><test-reader conversation="c1"></test-reader></wa-calling>`);
  const reader = element.querySelector<Reader>('test-reader')!;
  await eventually(() => reader.joined.messages, 'the words');
  await reader.updateComplete;
  return { desk, element, reader, watchers: (id: string) => desk.conversation(id).watchers() };
}

describe('ConversationController', () => {
  it('renders its element after every change of its conversation alone', async () => {
    const { desk, reader } = await aReader();
    expect(reader.says).to.equal('Amara');
    const { renders } = reader;
    desk.conversation('c2').becomes({ facts: 'refused' });
    await reader.updateComplete;
    expect(reader.renders).to.equal(renders);
    desk.conversation('c1').becomes({ line: diego });
    await reader.updateComplete;
    expect(reader.says).to.equal('Diego');
    expect(reader.renders).to.equal(renders + 1);
  });

  it('says what its element needs', async () => {
    const { desk } = await aReader();
    expect(desk.conversation('c1').needs).to.deep.equal([{ activities: true }]);
  });

  it('shows another conversation at the first render after its name changed', async () => {
    const { reader, watchers } = await aReader();
    reader.setAttribute('conversation', 'c2');
    await reader.updateComplete;
    expect(reader.beforeRender).to.equal('c2');
    expect(reader.says).to.equal('Diego');
    expect([watchers('c1'), watchers('c2')]).to.deep.equal([0, 1]);
  });

  for (const [how, empty] of [
    ['emptied', (reader: Reader) => reader.setAttribute('conversation', '')],
    ['taken away', (reader: Reader) => reader.removeAttribute('conversation')],
  ] as const) {
    it(`shows none once the name is ${how}`, async () => {
      const { reader, watchers } = await aReader();
      empty(reader);
      await reader.updateComplete;
      expect(reader.says).to.equal('loading');
      expect(reader.joined.id).to.equal('');
      expect(watchers('c1')).to.equal(0);
    });
  }

  it('sends to the conversation that is named now', async () => {
    const { desk, reader } = await aReader();
    reader.conversation = 'c2';
    reader.joined.send({ type: 'call.start' });
    expect(desk.conversation('c1').sent).to.deep.equal([]);
    expect(desk.conversation('c2').sent).to.deep.equal([{ type: 'call.start' }]);
  });

  it('keeps quiet without a desk', async () => {
    const reader = await fixture<Reader>(html`<test-reader conversation="c1"></test-reader>`);
    reader.joined.send({ type: 'call.start' });
    expect(reader.joined.state).to.equal(undefined);
    expect(reader.says).to.equal('loading');
  });

  it('follows its desk to another one, and lets the first go', async () => {
    const { element, reader, watchers } = await aReader();
    const other = fakeCalling();
    other.conversation('c1').becomes({ line: diego });
    element.setAttribute('id', 'same');
    (element as HTMLElementTagNameMap['wa-calling']).calling = other.calling;
    await (element as HTMLElementTagNameMap['wa-calling']).updateComplete;
    await reader.updateComplete;
    expect(reader.says).to.equal('Diego');
    expect([watchers('c1'), other.conversation('c1').watchers()]).to.deep.equal([0, 1]);
  });

  it('lets go when its element leaves the page, and renders no more', async () => {
    const { desk, element, reader, watchers } = await aReader();
    const { renders } = reader;
    reader.remove();
    expect(watchers('c1')).to.equal(0);
    desk.conversation('c1').becomes({ line: diego });
    await reader.updateComplete;
    expect(reader.renders).to.equal(renders);
    element.append(reader);
    await reader.updateComplete;
    expect(reader.says).to.equal('Diego');
    expect(watchers('c1')).to.equal(1);
  });
});
