import { expect, fixture, html } from '@open-wc/testing';
import { can, heard, ongoing, ringing } from '../../../demo/gallery/states.js';
import type { CallIntent, CallingState } from '../../../src/calling/calling.js';
import type { Shortcuts } from '../../../src/calling/context.js';
import type { CallNow } from '../../../src/calling/conversation.js';
import '../../../src/define/call-panel.js';
import '../../../src/define/calling.js';
import '../../../src/define/incoming-call.js';
import '../../../src/define/readiness.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { eventually } from '../../eventually.js';
import { fakeCalling } from './fake-calling.js';

const all = { answer: 'Alt+A', decline: 'Alt+D', mute: 'Alt+M', hangUp: 'F9' };

async function aDesk(shortcuts: Shortcuts | undefined, calls: readonly [CallNow, ...CallNow[]]) {
  const sent: CallIntent[] = [];
  const { calling, conversation } = fakeCalling();
  conversation('c1').becomes({ call: calls[0] });
  const state: CallingState = { ...calling.state, calls, can };
  const desk = await fixture<WaCalling>(
    html`<wa-calling .calling=${{ ...calling, state, send: (intent: CallIntent) => void sent.push(intent) }} .shortcuts=${shortcuts}
      ><wa-incoming-call></wa-incoming-call><wa-call-panel conversation="c1"></wa-call-panel
    ></wa-calling>`,
  );
  await eventually(() => desk.desk.allMessages() && Boolean(desk.desk.shortcuts) === Boolean(shortcuts), 'the shortcuts');
  await Promise.all([...desk.children].map((child) => (child as WaCalling).updateComplete));
  return { desk, sent };
}

/** Presses a key with the focus there; answers whether the page took it. */
function press(init: KeyboardEventInit, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
/** The keys that the buttons name, by element and button. */
function keysAt(desk: WaCalling): Record<string, Record<string, string | null>> {
  const of = ({ shadowRoot }: Element) =>
    [...(shadowRoot?.querySelectorAll('[aria-keyshortcuts]') ?? [])].map((each) => [
      each.getAttribute('part')?.split(' ').at(-1),
      each.getAttribute('aria-keyshortcuts'),
    ]);
  return Object.fromEntries([...desk.children].map((child) => [child.localName, Object.fromEntries(of(child))]));
}
const altA = { key: 'a', code: 'KeyA', altKey: true };
const accepted = { type: 'call.accept', call: ringing.id };

describe('wa-calling shortcuts', () => {
  it('are none unless the host sets some', async () => {
    const { sent } = await aDesk(undefined, [ringing]);
    expect(press(altA)).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('act from anywhere on the page, and only then take the key', async () => {
    const { sent } = await aDesk(all, [ringing]);
    expect(press(altA)).to.equal(true);
    expect(sent).to.deep.equal([accepted]);
    expect(press({ key: 'F9' }), 'nothing to hang up').to.equal(false);
  });

  it('act once while a key is held down', async () => {
    const { sent } = await aDesk(all, [ringing]);
    press(altA);
    expect(press({ ...altA, repeat: true })).to.equal(true);
    expect(sent).to.have.length(1);
  });

  it('leave alone what somebody else has taken', async () => {
    const { sent, desk } = await aDesk(all, [ringing]);
    desk.parentElement!.addEventListener('keydown', (event) => event.preventDefault());
    press(altA, desk.parentElement!);
    expect(sent).to.deep.equal([]);
  });

  it('leave alone who writes', async () => {
    const { sent, desk } = await aDesk(all, [ringing]);
    const field = document.createElement('textarea');
    desk.parentElement!.append(field);
    expect(press(altA, field)).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('stand at the buttons that do the same', async () => {
    const rings = await aDesk(all, [ringing]);
    expect(keysAt(rings.desk)).to.deep.equal({
      'wa-incoming-call': { decline: 'Alt+D', answer: 'F8 Alt+A' },
      'wa-call-panel': { decline: 'Alt+D', answer: 'Alt+A' },
    });
    const runs = await aDesk(all, [{ ...ongoing, voice: heard() }]);
    expect(keysAt(runs.desk)['wa-call-panel']).to.deep.equal({ mute: 'Alt+M', end: 'F9' });
  });

  it('stand at no button that ends another call', async () => {
    const { desk } = await aDesk(all, [ringing, { ...ongoing, id: 'another', voice: heard() }]);
    expect(keysAt(desk)).to.deep.equal({
      'wa-incoming-call': { decline: 'Alt+D', answer: 'F8' },
      'wa-call-panel': { decline: 'Alt+D' },
    });
  });

  it('may be changed and taken back', async () => {
    const { sent, desk } = await aDesk(all, [ringing]);
    desk.shortcuts = { answer: 'F2' };
    await eventually(() => desk.desk.shortcuts?.answer === 'F2', 'the other key');
    press(altA);
    expect(sent).to.deep.equal([]);
    press({ key: 'F2' });
    expect(sent).to.deep.equal([accepted]);
    desk.shortcuts = undefined;
    await eventually(() => desk.desk.shortcuts === undefined, 'none');
    press({ key: 'F2' });
    expect(sent).to.have.length(1);
  });

  it('end with the desk, and come back with it', async () => {
    const { sent, desk } = await aDesk(all, [ringing]);
    const place = desk.parentElement!;
    desk.remove();
    press(altA);
    expect(sent).to.deep.equal([]);
    place.append(desk);
    await eventually(() => press(altA), 'the shortcuts');
    expect(sent).to.deep.equal([accepted]);
  });

  it('that cannot be taken are named once on the console', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (words: unknown) => void (String(words).includes('shortcut') && said.push(String(words)));
    try {
      const { desk } = await aDesk({ ...all, answer: 'A' }, [ringing]);
      expect(desk.desk.shortcuts).to.deep.equal({ decline: 'Alt+D', mute: 'Alt+M', hangUp: 'F9' });
      desk.shortcuts = { answer: 'B', hangUp: 'F10' };
      await eventually(() => desk.desk.shortcuts?.hangUp === 'F10', 'the other ones');
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('No shortcut for answer');
  });
});
