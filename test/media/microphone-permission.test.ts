import { expect } from '@open-wc/testing';
import { MicrophonePermission } from '../../src/media/microphone-permission.js';

/** What the browser answers about the microphone, as a test says it. */
class Answered extends EventTarget {
  state: PermissionState = 'prompt';
  readonly name = 'microphone';
  onchange = null;
  decide(state: PermissionState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

function permission() {
  const answered = new Answered();
  let asked = 0;
  const one = new MicrophonePermission(async () => {
    asked += 1;
    return answered;
  });
  return { answered, one, asked: () => asked };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

describe('MicrophonePermission', () => {
  it('is what the browser says now', async () => {
    const { answered, one } = permission();
    expect(await one.state()).to.equal('prompt');
    answered.decide('granted');
    expect(await one.state()).to.equal('granted');
  });

  it('asks the browser once, however many watch it and look', async () => {
    const { answered, one, asked } = permission();
    const listeners: unknown[] = [];
    answered.addEventListener = (type: string) => void listeners.push(type);
    for (let time = 0; time < 3; time += 1) {
      one.watch(() => undefined)();
      await one.state();
    }
    expect(asked()).to.equal(1);
    expect(listeners).to.deep.equal(['change']);
  });

  it('tells all when it was decided otherwise, each until it wants to hear no more', async () => {
    const { answered, one } = permission();
    const heard: string[] = [];
    const stop = one.watch(() => heard.push('one'));
    one.watch(() => heard.push('other'));
    await aMoment();
    answered.decide('denied');
    stop();
    answered.decide('granted');
    expect(heard).to.deep.equal(['one', 'other', 'other']);
  });

  it('does not tell one that wants to hear no more by the time the browser answers', async () => {
    const { answered, one } = permission();
    let changes = 0;
    one.watch(() => (changes += 1))();
    await aMoment();
    answered.decide('denied');
    expect(changes).to.equal(0);
  });

  it('is nothing where the browser does not answer for microphones', async () => {
    const refused = new MicrophonePermission(() => Promise.reject(new TypeError('unknown name')));
    const missing = new MicrophonePermission(() => {
      throw new TypeError('permissions is undefined');
    });
    expect([await refused.state(), await missing.state()]).to.deep.equal([undefined, undefined]);
  });

  it('asks again where the browser did not answer', async () => {
    const { answered } = permission();
    const answers = [() => Promise.reject(new DOMException('', 'InvalidStateError')), async () => answered];
    const one = new MicrophonePermission(() => answers.shift()?.() ?? Promise.reject(new Error('once too often')));
    expect([await one.state(), await one.state()]).to.deep.equal([undefined, 'prompt']);
  });
});
