import { expect } from '@open-wc/testing';
import { microphoneAccess } from '../../src/media/microphone-access.js';

const says = (state: PermissionState | undefined) => ({ state: async () => state });

describe('microphoneAccess', () => {
  const { mediaDevices } = navigator;
  let asked: number;
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
    for (const member of ['enumerateDevices', 'getUserMedia']) Reflect.deleteProperty(mediaDevices, member);
  });

  for (const [state, access] of [
    ['granted', 'allowed'],
    ['prompt', 'ask'],
    ['denied', 'denied'],
  ] as const)
    it(`is ${access} where the browser says ${state}`, async () => {
      expect(await microphoneAccess(says(state))).to.equal(access);
    });

  it('is unknown where the browser does not answer for microphones', async () => {
    expect(await microphoneAccess(says(undefined))).to.equal('unknown');
  });

  it('is missing where there is nothing to speak into, whatever is allowed', async () => {
    mediaDevices.enumerateDevices = async () => [];
    expect(await microphoneAccess(says('granted'))).to.equal('missing');
  });
});
