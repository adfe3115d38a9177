import type { Messages } from '../../i18n/messages.js';
import { isKnownToIntl } from './known-to-intl.js';
import { kindOf } from './overridden.js';

/** What a whole locale has, and of which kind: the compiler asks for each part. */
const kinds: Readonly<Record<Exclude<keyof Messages, 'locale' | 'timeZone'>, 'string' | 'object'>> = {
  direction: 'string',
  stop: 'string',
  time: 'object',
  reasons: 'object',
  statuses: 'object',
  outcomes: 'object',
  activities: 'object',
  activityDetails: 'object',
  person: 'object',
  sound: 'object',
  incomingCall: 'object',
  callButton: 'object',
  callMarker: 'object',
  callPanel: 'object',
  callSummary: 'object',
  readiness: 'object',
  activityFeed: 'object',
  permissionModal: 'object',
  permissionStatus: 'object',
  templateEditor: 'object',
  templatePicker: 'object',
};

/** What keeps it from being spoken as it is: parts that it lacks, and a locale or zone that Intl does not know. */
export function lacksOf(own: object): readonly string[] {
  const given: Readonly<Record<string, unknown>> = { ...own };
  const { locale, timeZone } = own as Partial<Messages>;
  return [
    ...(locale !== undefined && isKnownToIntl({ locale }) ? [] : ['locale']),
    ...(!timeZone || isKnownToIntl({ timeZone }) ? [] : ['timeZone']),
    ...Object.entries(kinds).flatMap(([name, kind]) => (kindOf(given[name]) === kind ? [] : [name])),
  ];
}

export const isWhole = (own: object | undefined): own is Messages => own !== undefined && lacksOf(own).length === 0;
