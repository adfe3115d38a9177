import type { CallSummaryMessages } from '../parts/call-summary.js';

export const callSummary: CallSummaryMessages = {
  title: 'Call',
  from: 'From',
  to: 'To',
  started: 'Started',
  rang: 'Rang',
  duration: 'Duration',
  agent: 'Agent',
  noPhone: 'no phone number',
  notConnected: 'Not connected',
  running: 'Still running',
  rangAt: (moment, length) => (length ? `${moment}, for ${length}` : moment),
  activities: (count) => (count === 1 ? 'Show 1 activity' : `Show ${count} activities`),
};
