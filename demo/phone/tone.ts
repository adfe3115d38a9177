/** Two soft notes, over and over: a customer who can be told from silence. */
const notes = [440, 554];
const noteSeconds = 0.35;
const loudness = 0.12;

/** A track that plays the notes. It is silent until the context may run. */
export function toneTrack(context: AudioContext): MediaStreamTrack | undefined {
  const destination = context.createMediaStreamDestination();
  const gain = new GainNode(context, { gain: loudness });
  const oscillator = new OscillatorNode(context, { type: 'sine' });
  const length = notes.length * noteSeconds;
  // scheduled for an hour: longer than anybody listens to it
  for (let round = 0; round * length < 3600; round += 1)
    notes.forEach((note, index) => oscillator.frequency.setValueAtTime(note, context.currentTime + round * length + index * noteSeconds));
  oscillator.connect(gain).connect(destination);
  oscillator.start();
  return destination.stream.getAudioTracks()[0];
}
