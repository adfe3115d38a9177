import type { DeskParts } from './desk-parts.js';

/** What was known was another agent's to know. */
export function startAnew({ facts, calls, registry, templates }: DeskParts): void {
  facts.startAnew();
  calls.forgetAll();
  templates.startAnew();
  for (const conversation of registry.conversations) {
    registry.leaveLine(conversation);
    conversation.clear();
    // what was saved for this agent, before the backend answers
    if (conversation.isSeen) facts.lookAt(conversation);
  }
}

/** The agent has left: nothing of theirs is shown any longer. */
export function showNothing({ facts, calls, registry, templates }: DeskParts): void {
  facts.startAnew();
  calls.forgetAll();
  templates.startAnew();
  for (const conversation of registry.conversations) {
    conversation.clear();
    conversation.gone({ because: 'signed-out' });
  }
}

export async function forget(id: string, { cache, registry, facts }: DeskParts): Promise<void> {
  const forgotten = cache.forget(id);
  const conversation = registry.known(id);
  conversation?.clear();
  await forgotten;
  if (conversation?.isSeen) facts.lookAt(conversation);
}
