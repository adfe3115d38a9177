import { toneTrack } from './phone/tone.js';

/** On a machine without a microphone a tone speaks for the agent, so that the demo's calls go on; every other trouble is left as it is. */
export function speakWithoutMicrophone(): void {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return;
  const ask = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wishes) => {
    try {
      return await ask(wishes);
    } catch (trouble) {
      const tone = (trouble as DOMException).name === 'NotFoundError' ? toneTrack(new AudioContext()) : undefined;
      if (!tone) throw trouble;
      return new MediaStream([tone]);
    }
  };
}
