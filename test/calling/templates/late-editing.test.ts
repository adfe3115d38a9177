import { expect } from '@open-wc/testing';
import { LateEditing } from '../../../src/calling/templates/late-editing.js';
import type { Editing } from '../../../src/calling/templates/template-editing.js';
import { loadOnce } from '../../../src/load-once.js';
import { settled } from '../desk.js';

/** Code that comes, or fails to, when the test says so; work of it notes what it was sent and says how many listen. */
function aWork({ isThere = false } = {}) {
  const sent: string[] = [];
  const listeners = new Set<() => void>();
  const work = {
    state: { status: 'ready' },
    send: ({ type }: { type: string }) => sent.push(type),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Editing;
  const Code = (() => work) as unknown as typeof Editing;
  let asked = 0;
  let come: (code: typeof Editing) => void = () => undefined;
  let fail: (thrown: unknown) => void = () => undefined;
  const code = loadOnce<typeof Editing>(() => {
    asked += 1;
    return new Promise((resolve, reject) => ([come, fail] = [resolve, reject]));
  });
  if (isThere) code.bring(Code);
  const late = new LateEditing({}, code, () => work);
  return {
    late,
    sent,
    listeners,
    asked: () => asked,
    tell: () => listeners.forEach((listener) => listener()),
    async comes() {
      come(Code);
      await settled();
    },
    async fails() {
      fail(new TypeError('Failed to fetch'));
      await settled();
    },
  };
}

describe('LateEditing', () => {
  it('loads nothing before it is looked at or written', () => {
    const it = aWork();
    expect([it.late.state.status, it.asked()]).to.deep.equal(['loading', 0]);
  });

  it('does in its order what was sent before its code came, and tells who looks at it', async () => {
    const it = aWork();
    let told = 0;
    it.late.subscribe(() => (told += 1));
    it.late.send({ type: 'text.begin', text: { body: 'Hi' } });
    it.late.send({ type: 'template.save' });
    expect([it.asked(), it.late.state.status]).to.deep.equal([1, 'loading']);
    await it.comes();
    expect(it.sent).to.deep.equal(['text.begin', 'template.save']);
    expect([it.late.state.status, told > 0]).to.deep.equal(['ready', true]);
  });

  it('keeps what was sent when its code could not be loaded, and tries again when asked', async () => {
    const it = aWork();
    it.late.send({ type: 'text.change', text: { body: 'Hi' } });
    await it.fails();
    expect(it.late.state).to.deep.include({ status: 'failed', failure: { because: 'connection-problem' } });
    it.late.send({ type: 'template.load' });
    expect([it.asked(), it.late.state.status]).to.deep.equal([2, 'loading']);
    await it.comes();
    expect(it.sent).to.deep.equal(['text.change']);
  });

  it('forgets what was sent by an agent who is gone', async () => {
    const it = aWork();
    it.late.send({ type: 'text.change', text: { body: 'Hi' } });
    it.late.clear();
    await it.comes();
    expect(it.sent).to.deep.equal([]);
  });

  it('is there at once where the code is, and listens only while somebody does', () => {
    const it = aWork({ isThere: true });
    expect([it.late.state.status, it.listeners.size]).to.deep.equal(['ready', 0]);
    let told = 0;
    const leave = [it.late.subscribe(() => (told += 1)), it.late.subscribe(() => (told += 1))];
    it.tell();
    expect([told, it.listeners.size]).to.deep.equal([2, 1]);
    for (const each of leave) each();
    expect([it.listeners.size, it.asked()]).to.deep.equal([0, 0]);
  });
});
