import { activities } from './ar/activities.js';
import { activityDetails } from './ar/activity-details.js';
import { activityFeed } from './ar/activity-feed.js';
import { callButton } from './ar/call-button.js';
import { callMarker } from './ar/call-marker.js';
import { callPanel } from './ar/call-panel.js';
import { callSummary } from './ar/call-summary.js';
import { readiness } from './ar/readiness.js';
import { incomingCall } from './ar/incoming-call.js';
import { sound } from './ar/sound.js';
import { outcomes, statuses } from './ar/call-statuses.js';
import { person } from './ar/person.js';
import { permissionModal } from './ar/permission-modal.js';
import { permissionStatus } from './ar/permission-status.js';
import { reasons } from './ar/reasons.js';
import { templateEditor } from './ar/template-editor.js';
import { templatePicker } from './ar/template-picker.js';
import { time } from './ar/time.js';
import type { Messages } from './messages.js';

/** Arabic, with the digits 0 to 9: they stand beside phone numbers and codes, which have no others. */
export const ar: Messages = {
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
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
