/** The browser's (fake) microphones, and every track it has given out: tests see whether one is still open. */
export function grantedMicrophones() {
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  const tracks: MediaStreamTrack[] = [];
  const whenUnplugged = new Map<MediaStreamTrack, () => void>();
  let refusal: string | undefined;

  before(() => {
    mediaDevices.getUserMedia = async (constraints) => {
      if (refusal) throw new DOMException('Refused by the test.', refusal);
      const stream = await ask(constraints);
      for (const track of stream.getTracks()) {
        tracks.push(track);
        const listen = track.addEventListener.bind(track);
        // Firefox hears no `ended` that a page says itself
        track.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
          if (type === 'ended' && typeof listener === 'function') whenUnplugged.set(track, () => listener(new Event('ended')));
          listen(type, listener);
        };
      }
      return stream;
    };
  });
  after(() => {
    mediaDevices.getUserMedia = ask;
  });

  return {
    open: () => tracks.filter(({ readyState }) => readyState === 'live').length,
    ids: async () => (await mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audioinput').map(({ deviceId }) => deviceId),
    unplug: (track: MediaStreamTrack) => {
      track.stop();
      whenUnplugged.get(track)?.();
    },
    /** From now on the browser throws this. */
    refuse: (name: string) => void (refusal = name),
    allow: () => void (refusal = undefined),
  };
}
