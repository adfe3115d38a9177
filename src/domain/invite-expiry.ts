import type { Activity, ActivityOf } from './activity.js';
import type { Instant } from './instant.js';

/**
 * The ends of invites that nobody used and no news tell of, as records: of those whose end is known. The same invite gives the same id
 * in every tab and after every reload; a record of the backend replaces it.
 */
export const expiredInvites = (records: readonly Activity[], now: Instant): readonly Activity[] =>
  open(records).flatMap(({ line, until, conversation, invite }) =>
    now < until
      ? []
      : [
          {
            id: `invite.expired/${line}/${until}`,
            kind: 'invite.expired',
            at: until,
            line,
            ...(conversation !== undefined && { conversation }),
            ...(invite !== undefined && { invite }),
            actor: { kind: 'platform' },
            derived: true,
          } as const,
        ],
  );

/** When the next invite ends by itself. */
export function nextInviteEnd(records: readonly Activity[], now: Instant): Instant | undefined {
  const ahead = open(records).flatMap(({ until }) => (now < until ? [until] : []));
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

type EndingInvite = ActivityOf<'invite.sent'> & { readonly until: Instant };

/** Invites of which no record says how they ended. One that may have been used is never called unused. */
function open(records: readonly Activity[]): readonly EndingInvite[] {
  const sent = records.filter((record): record is EndingInvite => record.kind === 'invite.sent' && record.until !== undefined);
  const ends = records.filter((record) => record.kind === 'invite.used' || record.kind === 'invite.expired');
  return sent.filter(({ at, line, invite }) => {
    const isMeant = (other: string | undefined) => invite === undefined || other === undefined || other === invite;
    return !ends.some((end) => end.line === line && end.at >= at && isMeant(end.invite));
  });
}
