import { activities } from './pt-BR/activities.js';
import { activityDetails } from './pt-BR/activity-details.js';
import { activityFeed } from './pt-BR/activity-feed.js';
import { callButton } from './pt-BR/call-button.js';
import { callMarker } from './pt-BR/call-marker.js';
import { callPanel } from './pt-BR/call-panel.js';
import { callSummary } from './pt-BR/call-summary.js';
import { readiness } from './pt-BR/readiness.js';
import { incomingCall } from './pt-BR/incoming-call.js';
import { sound } from './pt-BR/sound.js';
import { outcomes, statuses } from './pt-BR/call-statuses.js';
import { person } from './pt-BR/person.js';
import { permissionModal } from './pt-BR/permission-modal.js';
import { permissionStatus } from './pt-BR/permission-status.js';
import { reasons } from './pt-BR/reasons.js';
import { templateEditor } from './pt-BR/template-editor.js';
import { templatePicker } from './pt-BR/template-picker.js';
import { time } from './pt-BR/time.js';
import type { Messages } from './messages.js';

/** Portuguese as in Brazil. */
export const ptBR: Messages = {
  locale: 'pt-BR',
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
