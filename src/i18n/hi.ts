import { activities } from './hi/activities.js';
import { activityDetails } from './hi/activity-details.js';
import { activityFeed } from './hi/activity-feed.js';
import { callButton } from './hi/call-button.js';
import { callMarker } from './hi/call-marker.js';
import { callPanel } from './hi/call-panel.js';
import { callSummary } from './hi/call-summary.js';
import { stop } from './hi/grammar.js';
import { readiness } from './hi/readiness.js';
import { incomingCall } from './hi/incoming-call.js';
import { sound } from './hi/sound.js';
import { outcomes, statuses } from './hi/call-statuses.js';
import { person } from './hi/person.js';
import { permissionModal } from './hi/permission-modal.js';
import { permissionStatus } from './hi/permission-status.js';
import { reasons } from './hi/reasons.js';
import { templateEditor } from './hi/template-editor.js';
import { templatePicker } from './hi/template-picker.js';
import { time } from './hi/time.js';
import type { Messages } from './messages.js';

/** Hindi. */
export const hi: Messages = {
  locale: 'hi',
  direction: 'ltr',
  stop,
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
