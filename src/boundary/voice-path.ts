import * as v from 'valibot';
import type { VoicePath } from '../adapter.js';
import { facts, maybe, perhaps } from './facts.js';
import { list } from './list.js';
import { token } from './text.js';

const address = v.pipe(token, v.regex(/^(stun|turn)s?:/i));

/** One address or several. */
const iceServer = facts({
  urls: v.union([address, v.pipe(list(address), v.minLength(1))]),
  username: maybe(token),
  credential: maybe(token),
}) satisfies v.GenericSchema<unknown, RTCIceServer>;

export const voicePath = facts({
  iceServers: maybe(list(iceServer)),
  iceTransportPolicy: maybe(v.picklist(['all', 'relay'] as const satisfies readonly RTCIceTransportPolicy[])),
  setup: perhaps(v.picklist(['active', 'passive'] as const satisfies readonly VoicePath['setup'][])),
}) satisfies v.GenericSchema<unknown, VoicePath>;
