import { plain } from '../../i18n/phrase.js';
import type { Day } from './activity-feed.view.js';
import type { Told } from './activity-row.js';

/** The rows as they are shown, a line each, with absolute times; the records of a call that is unfolded stand indented below it. */
export function rowsAsText(days: readonly Day[], isUnfolded: (call: string) => boolean): string {
  return days
    .flatMap(({ rows }) => rows)
    .flatMap((row) => [
      line(row, row.moment),
      ...(row.events && isUnfolded(row.events.call) ? row.events.rows.map((event) => `  ${line(event, event.time)}`) : []),
    ])
    .join('\n');
}

const line = ({ sentence, more }: Told, moment: string): string => `${moment}  ${plain(sentence)}${more ? ` – ${plain(more)}` : ''}`;
