import { callOf, effect, type Act, type WritingRoute } from './act.js';
import type { CallRecord } from './call-record.js';
import { defined } from './defined.js';
import { holdCall, sendTones, transferCall } from './media-bridge.js';
import type { Effect, World } from './world.js';

/** Acts on a running call that only a media bridge can carry out. */
export const bridgeRoutes: readonly WritingRoute[] = [
  bridged('hold', (world, call, { agent }) => holdCall(world, call, agent, true)),
  bridged('resume', (world, call, { agent }) => holdCall(world, call, agent, false)),
  bridged('tones', (world, call, { agent, body }) => sendTones(world, call, agent, body['tones'])),
  bridged('transfer', (world, call, { agent, body }) => transferCall(world, call, agent, body['agent'])),
];

/** `act` answers false where there was nothing to do. */
function bridged(kind: Effect['kind'], act: (world: World, call: CallRecord, act: Act) => boolean | void): WritingRoute {
  return {
    path: new RegExp(`/calls/([^/]+)/${kind}$`),
    act: (world, asked) => {
      const call = callOf(world, asked);
      if (act(world, call, asked) !== false)
        effect(world, { key: asked.key, kind, call: call.id, ...defined({ conversation: call.conversation }) });
      return { status: 204 };
    },
  };
}
