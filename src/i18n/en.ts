import { activities } from './en/activities.js';
import { activityDetails } from './en/activity-details.js';
import { activityFeed } from './en/activity-feed.js';
import { callButton } from './en/call-button.js';
import { callMarker } from './en/call-marker.js';
import { callPanel } from './en/call-panel.js';
import { callSummary } from './en/call-summary.js';
import { readiness } from './en/readiness.js';
import { incomingCall } from './en/incoming-call.js';
import { sound } from './en/sound.js';
import { outcomes, statuses } from './en/call-statuses.js';
import { person } from './en/person.js';
import { permissionModal } from './en/permission-modal.js';
import { permissionStatus } from './en/permission-status.js';
import { reasons } from './en/reasons.js';
import { templateEditor } from './en/template-editor.js';
import { templatePicker } from './en/template-picker.js';
import { time } from './en/time.js';
import type { Messages } from './messages.js';

/** English, with dates and numbers as in Britain. */
export const en: Messages = {
  locale: 'en-GB',
  direction: 'ltr',
  stop: '.',
  time,
  reasons,
  statuses,
  outcomes,
  activities,
  activityDetails,
  person,
  sound,
  incomingCall,
  callButton,
  callMarker,
  callPanel,
  callSummary,
  readiness,
  activityFeed,
  permissionModal,
  permissionStatus,
  templateEditor,
  templatePicker,
};
