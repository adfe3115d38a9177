/**
 * An answer that a browser takes: `setup:actpass` leaves open who begins the DTLS handshake, which only an offer may. Who begins is
 * read into it: the far side (`active`), or this one (`passive`).
 */
export const withSetup = (answer: string, setup: 'active' | 'passive'): string =>
  answer.replaceAll(/^a=setup:actpass$/gm, `a=setup:${setup}`);

const spoken = /^audio\/(opus|telephone-event)$/i;

/** Opus and the keypad's tones are all that WhatsApp speaks; where a browser cannot choose, its usual offer stands. */
export function speakOpus(transceiver: RTCRtpTransceiver): void {
  const codecs = RTCRtpReceiver.getCapabilities?.('audio')?.codecs.filter(({ mimeType }) => spoken.test(mimeType));
  if (codecs?.length) transceiver.setCodecPreferences?.(codecs);
}
