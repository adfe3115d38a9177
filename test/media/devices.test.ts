import { expect } from '@open-wc/testing';
import { hasMicrophone, listDevices, watchDevices } from '../../src/media/devices.js';

const device = (kind: MediaDeviceKind, deviceId: string, label = deviceId) => ({ kind, deviceId, label }) as MediaDeviceInfo;

describe('the devices of a browser', () => {
  const { mediaDevices } = navigator;
  const has = (...devices: readonly MediaDeviceInfo[]) => {
    mediaDevices.enumerateDevices = async () => [...devices];
  };
  afterEach(() => void Reflect.deleteProperty(mediaDevices, 'enumerateDevices'));

  it('are microphones and loudspeakers by their ids, without the browser’s names for "whatever the system uses"; loudspeakers only where one can be chosen', async () => {
    has(
      device('audioinput', 'default', 'Default - Headset'),
      device('audioinput', 'headset', 'Headset'),
      device('audiooutput', 'communications', 'Communications - Headset'),
      device('audiooutput', 'speaker', 'Speaker'),
      device('videoinput', 'camera'),
    );
    expect(await listDevices()).to.deep.equal({
      microphones: [{ id: 'headset', label: 'Headset' }],
      speakers: 'setSinkId' in HTMLMediaElement.prototype ? [{ id: 'speaker', label: 'Speaker' }] : [],
    });
  });

  it('are none of those that have no id before the microphone was allowed', async () => {
    has(device('audioinput', ''), device('audiooutput', ''));
    expect(await listDevices()).to.deep.equal({ microphones: [], speakers: [] });
    expect(await hasMicrophone()).to.equal(true);
  });

  it('have no loudspeaker to choose where the browser cannot choose one', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'setSinkId');
    Reflect.deleteProperty(HTMLMediaElement.prototype, 'setSinkId');
    has(device('audiooutput', 'speaker'));
    expect((await listDevices()).speakers).to.deep.equal([]);
    if (own) Object.defineProperty(HTMLMediaElement.prototype, 'setSinkId', own);
  });

  it('are none, and unknown, where the browser refuses to tell', async () => {
    mediaDevices.enumerateDevices = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    expect(await listDevices()).to.deep.equal({ microphones: [], speakers: [] });
    expect(await hasMicrophone()).to.equal(undefined);
  });

  it('are none on a page that has no media at all', async () => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
    const stop = watchDevices(() => undefined);
    expect([await listDevices(), await hasMicrophone()]).to.deep.equal([{ microphones: [], speakers: [] }, undefined]);
    stop();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });

  it('tell when something is plugged in or out, until nobody wants to hear', () => {
    let changes = 0;
    const stop = watchDevices(() => (changes += 1));
    mediaDevices.dispatchEvent(new Event('devicechange'));
    stop();
    mediaDevices.dispatchEvent(new Event('devicechange'));
    expect(changes).to.equal(1);
  });
});
