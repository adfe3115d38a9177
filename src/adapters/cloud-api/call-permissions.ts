import * as v from 'valibot';
import type { ConversationFacts } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { duration } from '../../boundary/number.js';
import { parse } from '../../boundary/parse.js';
import type { Instant } from '../../domain/instant.js';
import { knownMembers } from '../../domain/known-members.js';
import type { ReportedLimit } from '../../domain/line-facts.js';
import type { Permission } from '../../domain/permission.js';
import { no } from '../../domain/verdict.js';
import { isoDuration } from './iso-duration.js';
import { howMany, moment, word, yesOrNo } from './platform-value.js';
import { readAll } from './read-all.js';

const answer = facts({
  permission: perhaps(
    facts({ status: word, expiration_time: perhaps(moment), expiration_timestamp: perhaps(moment), expiration: perhaps(moment) }),
  ),
  actions: v.optional(v.unknown()),
});

const action = facts({ action_name: word, can_perform_action: perhaps(yesOrNo), limits: v.optional(v.unknown()) });

const limit = v.pipe(
  facts({
    time_period: v.pipe(v.string(), v.transform(isoDuration), duration),
    max_allowed: howMany,
    current_usage: howMany,
    limit_expiration_time: perhaps(moment),
    expiration_time: perhaps(moment),
    expiration_timestamp: perhaps(moment),
  }),
  v.transform(
    ({ time_period, max_allowed, current_usage, limit_expiration_time, expiration_time, expiration_timestamp }): ReportedLimit => ({
      within: time_period,
      max: max_allowed,
      used: current_usage,
      ...knownMembers({ freesAt: limit_expiration_time ?? expiration_time ?? expiration_timestamp }),
    }),
  ),
);

interface Action {
  readonly may: boolean | undefined;
  readonly limits: readonly ReportedLimit[];
}

export interface PermissionContext {
  /** When it was asked, epoch ms: what you give as `ConversationFacts.asOf`. */
  readonly asOf: Instant;
  /** The permission you know of. It is kept where the platform says the same: it knows since when and how it came. */
  readonly known?: Permission;
}

/**
 * What the platform's `GET …/call_permissions` says of a line, ready for `ConversationFacts`. Anything that cannot be read is left out:
 * then what you know, and the policy, decide.
 */
export function readCallPermissions(
  body: unknown,
  { asOf, known }: PermissionContext,
): Partial<Pick<ConversationFacts, 'permission' | 'limits' | 'may'>> {
  const read = parse(answer, body);
  if (!read.ok) return {};
  const permission = permissionOf(read.value.permission, asOf, known);
  const actions = new Map(readAll(action, read.value.actions).map((one) => [one.action_name, actionOf(one)]));
  const request = actions.get('send_call_permission_request');
  const call = actions.get('start_call');
  const limits = knownMembers({ request: listed(request), call: listed(call) });
  const may = knownMembers({
    request: isUnexplained(request) && permission?.status === 'none' ? no('refused') : undefined,
    dial: isUnexplained(call) && permission && permission.status !== 'none' ? no('refused') : undefined,
  });
  return knownMembers({ permission, limits: orNone(limits), may: orNone(may) });
}

function permissionOf(
  told: v.InferOutput<typeof answer>['permission'],
  at: Instant,
  known: Permission | undefined,
): Permission | undefined {
  const until = told && (told.expiration_time ?? told.expiration_timestamp ?? told.expiration);
  switch (told?.status) {
    case 'no_permission':
      return known?.status === 'none' ? known : { status: 'none', at };
    case 'temporary':
      if (known?.status === 'temporary' && known.until === until) return known;
      return until === undefined ? undefined : { status: 'temporary', at, until };
    case 'permanent':
      return known?.status === 'permanent' ? known : { status: 'permanent', at };
    default:
      return undefined;
  }
}

const actionOf = ({ can_perform_action, limits }: v.InferOutput<typeof action>): Action => ({
  may: can_perform_action,
  limits: readAll(limit, limits),
});

const listed = (action: Action | undefined) => (action?.limits.length ? action.limits : undefined);

/** The platform says no, and neither a full limit nor the permission tells why. */
const isUnexplained = (action: Action | undefined): boolean => action?.may === false && !action.limits.some(({ used, max }) => used >= max);

const orNone = <T extends object>(record: T): T | undefined => (Object.keys(record).length ? record : undefined);
