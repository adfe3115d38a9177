/** Connections and contexts that are open, and tracks that are live. */
export const sound = { peers: 0, contexts: 0, tracks: 0 };

const counted = new WeakSet<object>();
const noMore = (what: keyof typeof sound, one: object) => {
  if (counted.delete(one)) sound[what] -= 1;
};

/** Of a connection, all that a page can hold of it: to describe a real one takes longer than all the rest. */
class Peer extends EventTarget {
  readonly iceGatheringState = 'complete';
  readonly connectionState = 'connecting';
  localDescription: { readonly sdp: string } | undefined;

  constructor() {
    super();
    counted.add(this);
    sound.peers += 1;
  }

  addTrack(track: MediaStreamTrack) {
    return { track, replaceTrack: async () => undefined };
  }

  getTransceivers = () => [];

  async setLocalDescription(): Promise<void> {
    this.localDescription = { sdp: 'v=0' };
  }

  close(): void {
    noMore('peers', this);
  }
}

const { mediaDevices } = navigator;
const devices = await mediaDevices.enumerateDevices();
const { stream } = new AudioContext().createMediaStreamDestination();

/** Chromium measures how long these take, and for that keeps what they have found for some seconds more. */
Object.assign(mediaDevices, {
  enumerateDevices: async () => devices,
  getUserMedia: async () => {
    const own = stream.clone();
    for (const track of own.getTracks()) {
      counted.add(track);
      sound.tracks += 1;
    }
    return own;
  },
});

const { stop } = MediaStreamTrack.prototype;
MediaStreamTrack.prototype.stop = function () {
  noMore('tracks', this);
  stop.apply(this);
};

class Context extends AudioContext {
  constructor() {
    super();
    counted.add(this);
    sound.contexts += 1;
  }

  override close(): Promise<void> {
    noMore('contexts', this);
    return super.close();
  }
}

Object.assign(window, { RTCPeerConnection: Peer, AudioContext: Context });
