import * as v from 'valibot';
import type { Permission, PermissionEnd, PermissionRequest, PermissionSource, RequestStatus } from '../domain/permission.js';
import { actor } from './actor.js';
import { facts, maybe, perhaps } from './facts.js';
import { instant } from './number.js';
import { id, text } from './text.js';

const ends = ['never-asked', 'declined', 'revoked', 'auto-revoked', 'expired', 'lapsed'] as const satisfies readonly PermissionEnd[];
const sources = ['request', 'callback', 'profile'] as const satisfies readonly PermissionSource[];
const requestStatuses = ['pending', 'approved', 'declined', 'expired', 'replaced'] as const satisfies readonly RequestStatus[];

export const permissions = {
  none: facts({ status: v.literal('none'), at: instant, because: perhaps(v.picklist(ends)) }),
  temporary: facts({ status: v.literal('temporary'), at: instant, until: instant, source: perhaps(v.picklist(sources)) }),
  permanent: facts({ status: v.literal('permanent'), at: instant, source: perhaps(v.picklist(sources)) }),
} satisfies { [S in Permission['status']]: v.GenericSchema<unknown, Extract<Permission, { status: S }>> };

/** A permission as it comes from outside. An end or a source that is not known yet is left out, the permission holds all the same. */
export const permission = v.variant('status', [permissions.none, permissions.temporary, permissions.permanent]) satisfies v.GenericSchema<
  unknown,
  Permission
>;

export const permissionRequest = facts({
  id,
  sentAt: instant,
  by: actor,
  at: instant,
  status: v.picklist(requestStatuses),
  until: maybe(instant),
  text: maybe(text),
}) satisfies v.GenericSchema<unknown, PermissionRequest>;
