import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';

export const activityFeed: ActivityFeedMessages = {
  title: 'Activity',
  callsTitle: 'Calls',
  live: 'Live',
  updating: 'Updating',
  loading: 'Loading',
  reconnecting: 'Reconnecting. Showing what was saved.',
  offline: 'Offline. Showing saved activity.',
  signedOut: 'Signed out. Showing saved activity.',
  newerFailed: 'Newer activity could not be loaded.',
  empty: (name) => ({
    title: 'No calls yet',
    sentence: `Requests, invites and calls with ${name ?? 'this customer'} will be listed here.`,
  }),
  noCalls: (name) => ({ title: 'No calls yet', sentence: `Calls with ${name ?? 'this customer'} will be listed here.` }),
  failed: ({ title, sentence }) => ({ title: 'Activity could not be loaded', sentence: sentence || `${title}.` }),
  offlineEmpty: { title: 'You are offline', sentence: 'Activity is listed as soon as the connection is back.' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'Nothing matches the filters',
    sentence:
      kinds === 'calls'
        ? `They hide ${of === 1 ? 'the one call' : `all ${of} calls`}.`
        : `They hide ${of === 1 ? 'the one activity' : `all ${of} activities`}.`,
  }),
  tryAgain: 'Try again',
  latestShown: (max) => `Latest ${max} shown`,
  latestCallsShown: (max) => `Calls among the latest ${max} activities`,
  filteredShown: (shown, all, max) => (max === undefined ? `${shown} of ${all} activities` : `${shown} of the latest ${max}`),
  filteredCallsShown: (shown, all) => `${shown} of ${all} calls`,
  witnessedOnly: 'Shows what this browser has seen',
  arrived: (count, newest) => (count === 1 ? newest : `${count} new activities. ${newest}`),
  copy: 'Copy as text',
  copied: 'Copied',
  copyRefused: 'Your browser did not allow copying. Select the rows and copy them yourself.',
  filters: activityFilters,
  calls: callItems,
};
