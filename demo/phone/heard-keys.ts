import { keyEvents, type EncodedSound } from './key-events.js';

/** Chromium's own way to encoded sound: its workers are shown no telephone events. */
interface WithStreams {
  createEncodedStreams?(): { readonly readable: ReadableStream<EncodedSound>; readonly writable: WritableStream<EncodedSound> };
}

/** What a connection is made with so that `hearKeys` can hear. */
export const hearsKeys: RTCConfiguration & { readonly encodedInsertableStreams: true } = { encodedInsertableStreams: true };

/** Tells every key that the other side of a connection presses, as it arrives in the packets themselves. */
export function hearKeys(connection: RTCPeerConnection, heard: (key: string) => void): void {
  connection.addEventListener('track', ({ receiver, transceiver: { sender } }) => {
    const streams = (receiver as WithStreams).createEncodedStreams?.();
    if (!streams) return hearInWorker(receiver, heard);
    void streams.readable.pipeThrough(keyEvents(heard)).pipeTo(streams.writable);
    // a connection that was made so sends nothing that is not passed on
    const own = (sender as WithStreams).createEncodedStreams?.();
    void own?.readable.pipeTo(own.writable);
  });
}

function hearInWorker(receiver: RTCRtpReceiver, heard: (key: string) => void): void {
  if (typeof RTCRtpScriptTransform === 'undefined') return;
  const worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<string>) => heard(data);
  receiver.transform = new RTCRtpScriptTransform(worker);
  receiver.track.addEventListener('ended', () => worker.terminate());
}
