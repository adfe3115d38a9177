import * as v from 'valibot';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { sdp } from '../../boundary/text.js';
import { word } from './platform-value.js';

type Kind = 'offer' | 'answer';

const description = facts({ sdp_type: word, sdp });

/** Where the description of the media stands; older webhooks repeat it as JSON in a text, or have it only there. */
export const session = {
  session: perhaps(description),
  connection: perhaps(facts({ webrtc: facts({ sdp: v.pipe(sdp, v.parseJson()) }) })),
};

const legacy = facts({ type: word, sdp });

interface Described {
  readonly session?: v.InferOutput<typeof description>;
  readonly connection?: { readonly webrtc: { readonly sdp: unknown } };
}

/** The SDP, untouched, when it is the one of this kind: the platform offers what customers call, and answers what we do. */
export function sdpOf({ session, connection }: Described, kind: Kind): string | undefined {
  if (session) return session.sdp_type === kind ? session.sdp : undefined;
  const older = parse(legacy, connection?.webrtc.sdp);
  return older.ok && older.value.type === kind ? older.value.sdp : undefined;
}
