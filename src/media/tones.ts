/** The keys of a keypad among what was given. */
const tonesIn = (text: string): string => text.replaceAll(/[^0-9*#]/g, '');

/** Sends keys one after another; what still waits is sent first. Answers whether they could be sent. */
export function sendTones(sender: RTCDTMFSender | null | undefined, text: string): boolean {
  if (!sender?.canInsertDTMF) return false;
  sender.insertDTMF(sender.toneBuffer + tonesIn(text));
  return true;
}
