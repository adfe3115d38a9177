import type { ConversationState } from '../../calling/conversation.js';
import type { Verdict } from '../../domain/verdict.js';
import { isTakenUp } from '../../domain/takes-up.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { explained, isPermitted, wordsOf, type Scene } from './scene.js';
import { whyNoPermission } from '../why-no-permission.js';
import { whoAsked } from './who-asked.view.js';

/** What has become different under the open dialog by somebody else's doing, or by time; undefined when nothing the agent must know did. */
export function changeBetween(before: ConversationState, scene: Scene): Explained | undefined {
  const { state } = scene;
  if (before.facts !== state.facts) return undefined; // learning what was so all along is no change
  return asked(before, scene) ?? ended(before, scene) ?? refused(before, scene) ?? possibleAgain(before, scene);
}

/** A request was sent by a colleague, or by this agent in another tab. */
function asked(before: ConversationState, scene: Scene): Explained | undefined {
  const { permission } = scene.state;
  if (permission.status !== 'requested' || permission.request?.id === before.permission.request?.id || isSentHere(scene)) return undefined;
  return { title: whoAsked(scene), sentence: '' };
}

/** The customer or the platform ended what was allowed or asked. */
function ended({ permission: before }: ConversationState, scene: Scene): Explained | undefined {
  const { permission } = scene.state;
  if (permission.status !== 'none' || (before.status === 'none' && before.since === permission.since)) return undefined;
  return { title: whyNoPermission(scene), sentence: '' };
}

/** Something that was possible is not any more, or now for another reason. */
function refused(before: ConversationState, scene: Scene): Explained | undefined {
  const { mayCall, mayRequest, mayInvite } = scene.state;
  if (turned(before.mayCall, mayCall) && mayCall.because !== 'no-permission' && !isTakenUp(mayCall))
    return explained(mayCall.because, scene, mayCall);
  const ownCount = !mayRequest.ok && mayRequest.because === 'request-limit' && isSentHere(scene);
  if (turned(before.mayRequest, mayRequest) && mayRequest.because !== 'already-permitted' && !ownCount)
    return explained(mayRequest.because, scene, mayRequest);
  return turned(before.mayInvite, mayInvite) ? explained(mayInvite.because, scene, mayInvite) : undefined;
}

function possibleAgain(before: ConversationState, scene: Scene): Explained | undefined {
  const words = wordsOf(scene);
  const { mayRequest, mayInvite } = scene.state;
  if (!before.mayRequest.ok && mayRequest.ok && !isPermitted(scene)) return { title: words.possibleNow.request, sentence: '' };
  return !before.mayInvite.ok && mayInvite.ok ? { title: words.possibleNow.invite, sentence: '' } : undefined;
}

const turned = (before: Verdict, after: Verdict): after is Extract<Verdict, { ok: false }> =>
  !after.ok && (before.ok || before.because !== after.because);

/** A request from this dialog is on its way or got through: its own traces are no news. */
const isSentHere = ({ state: { outreach } }: Scene): boolean => outreach.status !== 'idle' && outreach.kind === 'request';
