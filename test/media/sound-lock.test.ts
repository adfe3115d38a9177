import { expect } from '@open-wc/testing';
import { SoundLock } from '../../src/media/sound-lock.js';

/** A context as a browser gives it before anybody has pressed something. */
class LockedContext extends EventTarget {
  state: AudioContextState = 'suspended';
  mayRun = false;
  closed = false;

  async resume(): Promise<void> {
    if (!this.mayRun) throw new DOMException('Not allowed to start.', 'NotAllowedError');
    this.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

describe('SoundLock', () => {
  let context: LockedContext;
  let opened: number;
  let changes: number;
  let lock: SoundLock;
  beforeEach(() => {
    context = new LockedContext();
    opened = changes = 0;
    lock = new SoundLock(
      () => (changes += 1),
      () => {
        opened += 1;
        return context as unknown as AudioContext;
      },
    );
  });
  afterEach(() => lock.close());

  const press = async () => {
    context.mayRun = true;
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await aMoment();
  };

  it('makes a context only when sound is needed, and only one', () => {
    expect([lock.state, opened].slice(1)).to.deep.equal([0]);
    expect(lock.context).to.equal(lock.context);
    expect(opened).to.equal(1);
  });

  it('is locked until something is pressed in the page, and says so', async () => {
    void lock.context;
    await aMoment();
    expect(lock.state).to.equal('locked');
    await press();
    expect(lock.state).to.equal('unlocked');
    expect(changes).to.be.greaterThan(0);
  });

  it('hears a press that the page keeps to itself', async () => {
    void lock.context;
    const stop = (event: Event) => event.stopPropagation();
    document.body.addEventListener('pointerdown', stop);
    await press();
    document.body.removeEventListener('pointerdown', stop);
    expect(lock.state).to.equal('unlocked');
  });

  it('closes its context, and hears no press any more', async () => {
    void lock.context;
    await aMoment();
    lock.close();
    const before = changes;
    await press();
    expect([context.closed, lock.state, changes]).to.deep.equal([true, 'locked', before]);
  });
});
