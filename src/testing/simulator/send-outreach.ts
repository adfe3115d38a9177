import type { Agent } from '../../domain/actor.js';
import { minute } from '../../domain/instant.js';
import type { Outreach } from '../../domain/outreach.js';
import { noteInConversation } from './backend-log.js';
import { defined } from './defined.js';
import type { ConversationRecord, InviteMessage, LineRecord } from './line-record.js';
import { checkOutreach, type Wording } from './outreach-rules.js';
import { placeRequest } from './permission-request.js';
import { addMessage } from './messages.js';
import type { World } from './world.js';

/** Sends a permission request or an invite, if the platform's rules allow it. */
export function sendOutreach(world: World, line: LineRecord, conversation: ConversationRecord, outreach: Outreach, by: Agent): void {
  const wording = checkOutreach(world, line, outreach);
  if (outreach.kind === 'invite') return placeInvite(world, line, conversation, outreach, wording, by);
  const { form } = outreach;
  const { text, template } = wording;
  const { id } = addMessage(world, conversation, { kind: 'request', form, from: 'agent', agent: by, text });
  placeRequest(world, line, { id, by, text, form, template });
}

function placeInvite(
  world: World,
  line: LineRecord,
  conversation: ConversationRecord,
  { form }: Outreach,
  wording: Wording,
  by: Agent,
): void {
  const { text, template, minutes, button = 'Call on WhatsApp' } = wording;
  const expiresAt = world.time.now() + minutes * minute;
  const invite = addMessage(world, conversation, {
    kind: 'invite',
    form,
    from: 'agent',
    agent: by,
    text,
    button,
    expiresAt,
  }) as InviteMessage;
  const told = { invite: invite.id };
  noteInConversation(world, line, conversation.id, {
    kind: 'invite.sent',
    form,
    actor: by,
    until: expiresAt,
    ...told,
    ...defined({ template }),
  });
  world.time.at(expiresAt, () => {
    if (invite.usedAt !== undefined) return;
    if (world.settings.recordsExpiry)
      noteInConversation(world, line, conversation.id, { kind: 'invite.expired', actor: { kind: 'platform' }, ...told });
    world.changed();
  });
}
