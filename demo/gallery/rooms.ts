import type { Room } from './scene.js';
import { callButton, callMarker, callPanel, callSummary, incomingCall, readiness } from './scenes/calls.js';
import { activityFeed } from './scenes/history.js';
import { permissionModal, permissionStatus, templateEditor, templatePicker } from './scenes/outreach.js';

/** Every element in every state, in the order of the story. */
export const rooms: readonly Room[] = [
  callButton,
  permissionStatus,
  permissionModal,
  templatePicker,
  templateEditor,
  incomingCall,
  callPanel,
  callSummary,
  callMarker,
  activityFeed,
  readiness,
];
