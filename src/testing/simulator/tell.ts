import type { LineNews, TemplateNews } from '../../adapter.js';
import type { Signal } from '../../domain/signal.js';
import type { CallRecord } from './call-record.js';
import { defined } from './defined.js';
import type { LineRecord } from './line-record.js';
import type { Audience } from './news-log.js';
import type { Without } from './without.js';
import type { World } from './world.js';

/** What happened; number, moment and line are added. */
export type Fact = Without<LineNews, 'id' | 'at' | 'sequence' | 'line'>;

/** Puts a fact into the log, for everybody who may see its conversation, or any of the line's when it has none. */
export function tell(world: World, record: LineRecord, fact: Fact, only?: Audience): void {
  const key = world.acting ?? fact.key;
  const { line } = record;
  world.news.append(
    (sequence) => ({ ...fact, ...defined({ key }), id: world.id('news'), at: world.time.now(), sequence, line }) as LineNews,
    only ?? audienceOf(record, fact.conversation),
  );
  world.changed();
}

/** What happened to a template of the business number: everybody may hear it. */
export function tellOfNumber(world: World, fact: Without<TemplateNews, 'id' | 'at' | 'sequence' | 'number'>): void {
  const { acting: key } = world;
  world.news.append(
    (sequence) =>
      ({ ...fact, ...defined({ key }), id: world.id('news'), at: world.time.now(), sequence, number: world.number.id }) as TemplateNews,
    undefined,
  );
  world.changed();
}

function audienceOf({ conversations }: LineRecord, id: string | undefined): Audience {
  const concerned = conversations.filter((conversation) => id === undefined || conversation.id === id);
  const open = concerned.length === 0 || concerned.some(({ seenBy }) => !seenBy);
  return open ? undefined : concerned.flatMap(({ seenBy }) => seenBy ?? []);
}

/** A signal of a call. The platform hands back the dial's key with everything that follows from it. */
export function signal(world: World, call: CallRecord, heard: Signal, only?: string): void {
  call.heard.push(defined({ signal: heard, only }));
  const { id, direction, conversation, key } = call;
  const told = { kind: 'call', call: { id, direction }, signal: heard, ...defined({ conversation, key }) } as const;
  tell(world, call.line, told, only === undefined ? undefined : [only]);
}
