/** The browser's (fake) microphones, and every track it has given out: tests see whether one is still open. */
export function grantedMicrophones() {
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  const tracks: MediaStreamTrack[] = [];
  let refusal: string | undefined;

  before(() => {
    mediaDevices.getUserMedia = async (constraints) => {
      if (refusal) throw new DOMException('Refused by the test.', refusal);
      const stream = await ask(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  after(() => {
    mediaDevices.getUserMedia = ask;
  });

  return {
    open: () => tracks.filter(({ readyState }) => readyState === 'live').length,
    ids: async () => (await mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audioinput').map(({ deviceId }) => deviceId),
    /** From now on the browser throws this. */
    refuse: (name: string) => void (refusal = name),
    allow: () => void (refusal = undefined),
  };
}
