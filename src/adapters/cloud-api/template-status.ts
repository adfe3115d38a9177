import type * as v from 'valibot';
import type { News } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { text } from '../../boundary/text.js';
import type { Instant } from '../../domain/instant.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Template } from '../../domain/template.js';
import type { Change } from './change.js';
import { momentOf } from './moment-of.js';
import { newsId } from './news-id.js';
import { id, word } from './platform-value.js';
import type { WebhookContext } from './webhook-context.js';

const update = facts({
  event: word,
  message_template_id: perhaps(id),
  message_template_name: perhaps(id),
  message_template_language: perhaps(id),
  reason: perhaps(text),
  rejection_info: perhaps(facts({ reason: perhaps(text), recommendation: perhaps(text) })),
});

type Update = v.InferOutput<typeof update>;

/** A template was approved, rejected, deleted, or is looked at again: one piece of news for each business number that uses it. */
export function templateStatusNews({ field, value, account, time }: Change, context: WebhookContext): readonly News[] {
  const read = parse(update, value);
  if (field !== 'message_template_status_update' || !read.ok) return [];
  const { message_template_id: ofId, message_template_name: name, message_template_language: language } = read.value;
  const known = context.template?.(knownMembers({ id: ofId, name, language, account }));
  if (!known) return [];
  const at = momentOf(time, context);
  const fact = judged(known.template, read.value, at);
  return fact ? known.numbers.map((number) => ({ ...fact, id: newsId('template', number, time, fact), at, number })) : [];
}

/** What has become of the template; undefined for events that change nothing we show. */
function judged({ rejected: _, ...before }: Template, told: Update, since: Instant) {
  const template = { ...before, since };
  switch (told.event) {
    case 'approved':
    case 'reinstated':
      return { kind: 'template.changed', template: { ...template, status: 'approved' } } as const;
    case 'pending':
    case 'in_appeal':
      return { kind: 'template.changed', template: { ...template, status: 'pending' } } as const;
    case 'rejected':
    case 'disabled':
    case 'paused':
      return {
        kind: 'template.changed',
        template: { ...template, status: 'rejected', ...knownMembers({ rejected: whyNot(told) }) },
      } as const;
    case 'deleted':
      return { kind: 'template.gone', template: { id: template.id } } as const;
    default:
      return undefined;
  }
}

/** In words where the platform has some, else its own term; `NONE` is none. */
function whyNot({ event, reason, rejection_info }: Update): string | undefined {
  const words = [rejection_info?.reason, rejection_info?.recommendation].filter(Boolean).join(' ');
  if (words) return words;
  if (reason && reason.toUpperCase() !== 'NONE') return reason;
  return event === 'rejected' ? undefined : event.toUpperCase();
}
