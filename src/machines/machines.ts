/** Every statechart of the SDK, to look at or to run: what they do to the world is provided from outside. */
export { activitySyncMachine } from './activity-sync.js';
export { incomingCallMachine } from './incoming-call.js';
export { outgoingCallMachine } from './outgoing-call.js';
export { outreachMachine } from './outreach.js';
export { permissionMachine } from './permission.js';
