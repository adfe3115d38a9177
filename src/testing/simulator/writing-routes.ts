import type { Outreach } from '../../domain/outreach.js';
import { type Act, callOf, effect, type WritingRoute } from './act.js';
import type { Answer } from './answers.js';
import { noteInConversation, type Note } from './backend-log.js';
import { bridgeRoutes } from './bridge-routes.js';
import { rings, type CallRecord } from './call-record.js';
import { defined } from './defined.js';
import { hangUpByAgent } from './hang-up.js';
import { accept, decline } from './incoming-call.js';
import { dial } from './outgoing-call.js';
import { Refused } from './refused.js';
import { sendOutreach } from './send-outreach.js';
import { deleteTemplate, saveTemplate } from './templates.js';
import { agentById, conversationFor, type World } from './world.js';

export const writingRoutes: readonly WritingRoute[] = [
  { path: /\/conversations\/([^/]+)\/outreach$/, act: outreach, failed: notSent },
  { path: /\/conversations\/([^/]+)\/calls$/, act: placeCall, failed: notPlaced },
  { path: /\/calls\/([^/]+)\/accept$/, act: acceptCall },
  { path: /\/calls\/([^/]+)\/end$/, act: (world, act) => endCall(world, act, callOf(world, act)) },
  { path: /\/calls\/([^/]+)\/decline$/, act: declineCall },
  ...bridgeRoutes,
  { path: /\/dials\/([^/]+)\/end$/, act: endDial },
  { path: /\/conversations\/([^/]+)\/seen$/, act: markSeen },
  { path: /\/availability$/, act: hearAvailability },
  { path: /\/templates\/([^/]+)\/delete$/, act: removeTemplate },
  { path: /\/templates(?:\/([^/]+))?$/, act: submitTemplate },
];

function outreach(world: World, { agent, id, key, body }: Act): Answer {
  const { conversation, line } = conversationFor(world, id, agent.id);
  sendOutreach(world, line, conversation, body as unknown as Outreach, agent);
  effect(world, { key, kind: 'outreach', conversation: id });
  return { status: 202 };
}

function placeCall(world: World, { agent, id, key, body }: Act): Answer {
  const { conversation, line } = conversationFor(world, id, agent.id);
  if (world.endedDials.has(key)) throw new Refused({ code: 'call-over' });
  const call = dial(world, line, conversation, agent, key, sdpIn(body['offer']));
  effect(world, { key, kind: 'dial', conversation: id, call: call.id });
  return { status: 201, body: { call: call.id } };
}

const sdpIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function acceptCall(world: World, act: Act): Answer {
  const call = callOf(world, act);
  accept(world, call, act.agent, sdpIn(act.body['answer']));
  effect(world, { key: act.key, kind: 'accept', call: call.id, ...defined({ conversation: call.conversation }) });
  return { status: 204 };
}

function declineCall(world: World, act: Act): Answer {
  const call = callOf(world, act);
  decline(world, call, act.agent, act.body['for'] === 'everyone' ? 'everyone' : 'me');
  effect(world, { key: act.key, kind: 'decline', call: call.id, ...defined({ conversation: call.conversation }) });
  return { status: 204 };
}

/** A page that goes away leaves a ringing call ringing. */
function endCall(world: World, { agent, key, body }: Act, call: CallRecord): Answer {
  const isIncomingRing = call.direction === 'incoming' && rings(call);
  if (body['leaving'] === true && isIncomingRing) return { status: 204 };
  if (hangUpByAgent(world, call, agent, body['because'] === 'network' ? 'network' : undefined)) {
    effect(world, { key, kind: 'end', call: call.id, ...defined({ conversation: call.conversation }) });
  }
  return { status: 204 };
}

/** A dial that has not arrived yet will not be placed when it does. */
function endDial(world: World, act: Act): Answer {
  const call = [...world.calls.values()].find(({ key }) => key === act.id);
  if (call) return endCall(world, act, call);
  world.endedDials.add(act.id);
  return { status: 204 };
}

function markSeen(world: World, { agent, id, key }: Act): Answer {
  conversationFor(world, id, agent.id);
  effect(world, { key, kind: 'seen', conversation: id });
  return { status: 204 };
}

/** An agent with one page that takes calls can be rung; one all of whose pages have said that they cannot is passed over. */
function hearAvailability(world: World, { agent, body }: Act): Answer {
  const record = agentById(world, agent.id);
  record?.pages.set(String(body['page']), body['takesCalls'] === true);
  world.agentFreed();
  return { status: 204 };
}

function submitTemplate(world: World, { agent, id, key, body }: Act): Answer {
  const template = saveTemplate(world, agent.id, id, body);
  effect(world, { key, kind: 'template.save' });
  return { status: id ? 200 : 201, body: template };
}

function removeTemplate(world: World, { agent, id, key }: Act): Answer {
  deleteTemplate(world, agent.id, id);
  effect(world, { key, kind: 'template.delete' });
  return { status: 204 };
}

function notSent({ agent, body }: Act, because: Refused['problem']['code']): Note {
  return { kind: 'outreach.not-sent', what: body['kind'] === 'invite' ? 'invite' : 'request', because, actor: agent };
}

function notPlaced({ agent }: Act, because: Refused['problem']['code']): Note {
  return { kind: 'call.not-placed', because, actor: agent };
}

/** The backend's log keeps what could not be done, where the conversation is known. */
export function noteFailure(world: World, route: WritingRoute, act: Act, because: Refused['problem']['code']): void {
  const conversation = world.conversations.get(act.id);
  const line = conversation && world.lines.get(conversation.customer);
  if (!route.failed || !conversation || !line || because === 'forbidden' || because === 'signed-out') return;
  noteInConversation(world, line, conversation.id, route.failed(act, because));
}
