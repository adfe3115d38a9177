import type { CallRecord } from './call-record.js';
import { defined } from './defined.js';
import { signal } from './tell.js';
import type { World } from './world.js';

/** The session descriptions of a call's two sides. They are carried and never read; each side gives one, once. */
export interface CallMedia {
  desk: string | undefined;
  phone: string | undefined;
  /** The platform has set up media: the phone's answer to a dial goes out as soon as there is one. */
  isSetUp: boolean;
}

export const noMedia = (phone?: string): CallMedia => ({ desk: undefined, phone, isSetUp: false });

/** The phone answers the offer of a dial. */
export function describePhone(world: World, call: CallRecord, answer: string): void {
  const { media } = call;
  if (call.direction === 'incoming' || media.desk === undefined || media.phone !== undefined) return;
  media.phone = answer;
  if (media.isSetUp) tellMedia(world, call);
  else world.changed();
}

/** Media of an outgoing call is set up; phones that speak are waited for. */
export function setUpMedia(world: World, call: CallRecord): void {
  const { media } = call;
  if (media.isSetUp) return;
  media.isSetUp = true;
  if (!world.settings.phonesSpeak && media.desk !== undefined) media.phone = silentAnswer;
  if (media.phone !== undefined || media.desk === undefined) tellMedia(world, call);
}

const tellMedia = (world: World, call: CallRecord): void =>
  signal(world, call, { kind: 'media', at: world.time.now(), ...defined({ answer: call.media.phone }) });

// where nothing sounds, a description of a silent peer is enough
const silentAnswer = 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=ice-lite\r\n';
