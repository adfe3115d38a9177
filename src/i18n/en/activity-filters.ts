import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'Filters',
  direction: 'Direction',
  status: 'Status',
  type: 'Type',
  all: 'All',
  incoming: 'Incoming',
  outgoing: 'Outgoing',
  groups: {
    assignment: 'Assignment',
    connection: 'Connection',
    'in-call': 'In the call',
    permission: 'Permission',
    request: 'Permission request',
    invite: 'Invite',
    failed: 'Could not be done',
    ticket: 'Ticket',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `Clear filter: ${filter}`,
  clearAll: 'Clear filters',
};
