import { expect } from '@open-wc/testing';
import { microphoneAccess, watchMicrophoneAccess } from '../../src/media/microphone-access.js';

/** What the browser answers about the microphone, as a test says it. */
class Answered extends EventTarget {
  constructor(public state: PermissionState) {
    super();
  }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

describe('microphoneAccess', () => {
  const { permissions, mediaDevices } = navigator;
  let asked: number;
  const answers = (query: () => Promise<unknown>) => {
    permissions.query = query as Permissions['query'];
  };
  beforeEach(() => {
    asked = 0;
    mediaDevices.enumerateDevices = async () => [{ kind: 'audioinput', deviceId: '', label: '' } as MediaDeviceInfo];
    mediaDevices.getUserMedia = async () => {
      asked += 1;
      throw new DOMException('', 'NotAllowedError');
    };
  });
  afterEach(() => {
    expect(asked, 'microphones asked for').to.equal(0);
    Reflect.deleteProperty(permissions, 'query');
    for (const member of ['enumerateDevices', 'getUserMedia']) Reflect.deleteProperty(mediaDevices, member);
  });

  for (const [state, access] of [
    ['granted', 'allowed'],
    ['prompt', 'ask'],
    ['denied', 'denied'],
  ] as const)
    it(`is ${access} where the browser says ${state}`, async () => {
      answers(async () => new Answered(state));
      expect(await microphoneAccess()).to.equal(access);
    });

  it('is unknown where the browser does not answer for microphones', async () => {
    answers(() => Promise.reject(new TypeError('unknown name')));
    expect(await microphoneAccess()).to.equal('unknown');
  });

  it('is missing where there is nothing to speak into, whatever is allowed', async () => {
    mediaDevices.enumerateDevices = async () => [];
    answers(async () => new Answered('granted'));
    expect(await microphoneAccess()).to.equal('missing');
  });

  it('tells when it was decided otherwise, until nobody wants to hear', async () => {
    const answered = new Answered('prompt');
    answers(async () => answered);
    let changes = 0;
    const stop = watchMicrophoneAccess(() => (changes += 1));
    await aMoment();
    answered.dispatchEvent(new Event('change'));
    stop();
    answered.dispatchEvent(new Event('change'));
    expect(changes).to.equal(1);
  });

  it('does not listen when nobody wants to hear by the time the browser answers', async () => {
    const answered = new Answered('prompt');
    answers(async () => answered);
    let changes = 0;
    watchMicrophoneAccess(() => (changes += 1))();
    await aMoment();
    answered.dispatchEvent(new Event('change'));
    expect(changes).to.equal(0);
  });
});
