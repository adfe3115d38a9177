import { day } from '../../../src/domain/instant.js';
import type { Reason } from '../../../src/domain/reason.js';
import { en } from '../../../src/i18n/en.js';
import type { Format } from '../../../src/i18n/format.js';
import type { Messages } from '../../../src/i18n/messages.js';
import type { ReasonContext } from '../../../src/i18n/parts/reasons.js';
import { activitySamples } from './activities.js';
import { callSamples } from './calls.js';
import { permissionSamples } from './permission.js';
import { counts, forEach, format, left, marker, moment, name, type Samples } from './sample.js';
import { templateSamples } from './templates.js';

const contexts: readonly ReasonContext[] = [
  {},
  {
    name,
    other: marker('other'),
    business: marker('business'),
    until: 1,
    limit: { used: 2, max: 2, within: 7 * day },
    max: 20,
    details: marker('details'),
    between: { min: 1, max: 2 },
  },
  { name, now: 0, until: 1, limit: { used: 1, max: 1, within: day }, max: 1 },
];

/** All sentences of a locale that mention anything, with what they are tried with. */
export const samples: Samples<Messages> = {
  time: {
    unit: (['day', 'hour', 'minute', 'second'] as const).flatMap((unit) => counts.slice(1).map((count) => [count, unit] as const)),
    join: [[marker('larger'), marker('smaller')]],
    ago: (['hour', 'minute'] as const).flatMap((unit) => counts.slice(1).map((count) => [count, unit] as const)),
    dayAndClock: [[marker('day'), marker('clock')]],
    momentAndLeft: [[moment, left]],
  },
  reasons: forEach<Reason, readonly (readonly [ReasonContext, Format])[]>(en.reasons, () => contexts.map((context) => [context, format])),
  ...activitySamples,
  ...callSamples,
  ...permissionSamples,
  ...templateSamples,
};
