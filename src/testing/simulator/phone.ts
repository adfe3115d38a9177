import type { Side } from '../../domain/signal.js';
import { noteInConversation } from './backend-log.js';
import { describePhone } from './call-media.js';
import { fail, hangUpByCustomer } from './hang-up.js';
import { callIn } from './incoming-call.js';
import type { InviteMessage, LineRecord } from './line-record.js';
import { offerAgain } from './media-bridge.js';
import { currentConversation, writeAsCustomer } from './messages.js';
import { pickUp, reject, ringsAtPhone } from './outgoing-call.js';
import { endPermission, holdsPermission } from './permission.js';
import { approve, refuse } from './permission-request.js';
import { type PhoneState, phoneState } from './phone-state.js';
import type { World } from './world.js';

/** A customer's phone. What is impossible at the moment does nothing. */
export interface Phone {
  readonly state: PhoneState;
  /** Writes a message, in the newest conversation unless named. */
  write(text: string, conversation?: string): void;
  /** Says yes to the request, or allows calls unasked from the business profile. `forGood` where the platform knows it. */
  allow(forGood?: boolean): void;
  /** Says no to the request, or takes a held permission back. */
  refuse(): void;
  revoke(): void;
  answer(): void;
  reject(): void;
  /** Ends the call, gives up the own one, or rejects the ringing one. */
  hangUp(): void;
  /** Calls the business. `offer`: the SDP of a phone that speaks. */
  call(conversation?: string, offer?: string): void;
  /** Presses the button of an invite, the newest unless named; it calls while the invite lives. */
  tapInvite(id?: string, offer?: string): void;
  /** Answers the SDP that a dial offers (`state.voice.offer`), once. */
  describe(answer: string): void;
  /** A call that was handed on wants another offer (`state.voice.asksForOffer`). */
  offerAgain(offer?: string): void;
  /** Lets it ring out: the world's time leaps to the end of the ringing. */
  ignore(): void;
  /** The network of this side fails: the platform ends the call. */
  dropConnection(side?: Side): void;
}

export function createPhone(world: World, line: LineRecord, { act, look, jump }: Hands): Phone {
  const named = (id: string | undefined) =>
    id === undefined ? currentConversation(line) : line.conversations.find((each) => each.id === id);
  const call = (conversation?: string, offer?: string, invite?: string) => {
    if (!line.call) callIn(world, line, named(conversation)?.id, { offer, invite });
  };
  return {
    get state() {
      return look(() => phoneState(world, line));
    },
    write: (text, conversation) =>
      act(() => {
        const place = named(conversation);
        if (place) writeAsCustomer(world, line, place, text);
      }),
    allow: (forGood = false) => act(() => approve(world, line, forGood)),
    refuse: () => act(() => refuse(world, line)),
    revoke: () =>
      act(() => {
        if (holdsPermission(world, line))
          endPermission(world, line, 'revoked', { kind: 'permission.revoked', actor: { kind: 'customer' } });
      }),
    answer: () => act(() => ringsAtPhone(line.call) && pickUp(world, line.call)),
    reject: () => act(() => ringsAtPhone(line.call) && reject(world, line.call)),
    hangUp: () => act(() => line.call && hangUpByCustomer(world, line.call)),
    call: (conversation, offer) => act(() => call(conversation, offer)),
    describe: (answer) => act(() => line.call && describePhone(world, line.call, answer)),
    offerAgain: (offer) => act(() => line.call && offerAgain(world, line.call, offer)),
    tapInvite: (id, offer) =>
      act(() => {
        const tapped = liveInvite(world, line, id);
        if (!tapped || line.call) return;
        useInvite(world, line, tapped);
        call(tapped.conversation, offer, tapped.invite.id);
      }),
    ignore: () => {
      const ringsUntil = ringsAtPhone(line.call) ? (line.call.rangAt ?? 0) + world.settings.ringSeconds.customer * 1000 : undefined;
      if (ringsUntil !== undefined) jump(ringsUntil - world.time.now());
    },
    dropConnection: (side = 'customer') => act(() => line.call && fail(world, line.call, side)),
  };
}

/** How the customer's hand reaches into the world. */
interface Hands {
  readonly act: (run: () => unknown) => void;
  readonly look: <T>(run: () => T) => T;
  readonly jump: (ms: number) => void;
}

interface Tapped {
  readonly conversation: string;
  readonly invite: InviteMessage;
}

function liveInvite({ time }: World, { conversations }: LineRecord, id: string | undefined): Tapped | undefined {
  return conversations
    .flatMap((conversation) =>
      conversation.messages.flatMap((message) => (message.kind === 'invite' ? { conversation: conversation.id, invite: message } : [])),
    )
    .filter(({ invite }) => (id === undefined || invite.id === id) && time.now() < invite.expiresAt)
    .sort((one, other) => one.invite.at - other.invite.at)
    .at(-1);
}

function useInvite(world: World, line: LineRecord, { conversation, invite }: Tapped): void {
  if (invite.usedAt !== undefined) return;
  invite.usedAt = world.time.now();
  noteInConversation(world, line, conversation, { kind: 'invite.used', actor: { kind: 'customer' }, invite: invite.id });
}
