/** Everything a host may import from `wa-calling`. Importing it registers no tag and starts nothing. */
export { AdapterError } from './adapter.js';
export type * from './adapter.js';
export { createCalling, type CallingOptions } from './calling/create-calling.js';
export type * from './calling/calling.js';
export type * from './calling/conversation.js';
export { deskContext, type AskingModal, type Desk as CallingDesk } from './calling/context.js';
export type { Clock } from './clock.js';
export { meta202512, policies, product, type Policy, type PolicyName } from './domain/policy.js';
export type * from './events.js';
export { WaActivityFeed } from './elements/activity-feed/activity-feed.js';
export { WaCallButton } from './elements/call-button/call-button.js';
export { WaCalling } from './elements/calling/calling.js';
export { WaPermissionModal } from './elements/permission-modal/permission-modal.js';
