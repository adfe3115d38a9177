import type { Activity } from '../domain/activity.js';
import type { Place } from './content.js';
import type { ActivityRow } from './database.js';

type ActivityKey = [conversation: string, at: number, order: number, id: string];

/** The key of a row. */
export const keyOf = ({ conversation, at, order, id }: Omit<ActivityRow, 'body'>): ActivityKey => [conversation, at, order, id];

/** The place that the content of a conversation's rows is bound to: which of them a row is, its content says itself (`isAt`). */
export const placeOf = (conversation: string): Place => ['activities', conversation];

/** Where an activity in its stored form stands. */
export const rowOf = (conversation: string, { at, sequence, id }: Activity): Omit<ActivityRow, 'body'> => ({
  conversation,
  at,
  order: sequence ?? -1,
  id,
});

/** Does this activity stand in the row that its moment, order and id say? */
export function isAt(row: ActivityRow, activity: Activity): boolean {
  const { at, order, id } = rowOf(row.conversation, activity);
  return at === row.at && order === row.order && id === row.id;
}
