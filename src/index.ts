/** Everything a host may import from `wa-calling`. Importing it registers no tag and starts nothing. */
export { AdapterError } from './adapter.js';
export type * from './adapter.js';
export { createCalling, type CallingOptions } from './calling/create-calling.js';
export type * from './calling/calling.js';
export type * from './calling/conversation.js';
export type { MicrophoneTrouble, Quality, Readiness, SoundDevice, SoundNow, VoiceIntent, VoiceNow } from './calling/voice.js';
export type * from './calling/templates/templates.js';
export { deskContext, type AskingModal, type Desk as CallingDesk, type ShortcutAct, type Shortcuts } from './calling/context.js';
export type { Clock } from './clock.js';
export { define } from './define.js';
export type { Activity, ActivityKind, ActivityOf } from './domain/activity.js';
export type { Actor, Agent } from './domain/actor.js';
export type { Allowance } from './domain/allowance.js';
export type {
  CallFacts,
  CallId,
  CallOutcome,
  CallStatus,
  Doing,
  IncomingStatus,
  LastCall,
  OutgoingStatus,
  TicketOutcome,
} from './domain/call.js';
export type { Duration, Instant } from './domain/instant.js';
export type { Marker } from './domain/marker.js';
export { lineKey, type Line, type LineKey } from './domain/line.js';
export type { BackendVerdicts, ConnectedCall, ReportedLimit, ReportedLimits, Restriction, Window } from './domain/line-facts.js';
export type { Outreach, OutreachForm, OutreachKind } from './domain/outreach.js';
export type { Permission, PermissionRequest } from './domain/permission.js';
export type { PermissionNow } from './domain/permission-now.js';
export { meta202512, policies, product, type Policy, type PolicyName } from './domain/policy.js';
export type { Reason } from './domain/reason.js';
export type { PassedOn, RingsElsewhere } from './domain/ringing.js';
export type { Direction, Side, Signal } from './domain/signal.js';
export type { Template } from './domain/template.js';
export type { TemplateFilter } from './domain/template-filter.js';
export type { TemplateFault, TemplateText } from './domain/template-rules.js';
export type { Denial, Verdict } from './domain/verdict.js';
export type * from './events.js';
export { WaActivityFeed } from './elements/activity-feed/activity-feed.js';
export type { FeedKinds } from './elements/activity-feed/activity-feed.view.js';
export { WaCallButton } from './elements/call-button/call-button.js';
export { WaCallMarker } from './elements/call-marker/call-marker.js';
export { WaCallPanel } from './elements/call-panel/call-panel.js';
export { WaCallSummary } from './elements/call-summary/call-summary.js';
export { WaReadiness } from './elements/readiness/readiness.js';
export { WaCalling } from './elements/calling/calling.js';
export { WaIncomingCall } from './elements/incoming-call/incoming-call.js';
export { WaPermissionModal } from './elements/permission-modal/permission-modal.js';
export { WaPermissionStatus } from './elements/permission-status/permission-status.js';
export { WaTemplateEditor } from './elements/template-editor/template-editor.js';
export { WaTemplatePicker } from './elements/template-picker/template-picker.js';
export type { PickerShows } from './elements/template-picker/template-picker.view.js';
export type { Messages, SomeMessages } from './i18n/messages.js';
export type { Phrase } from './i18n/phrase.js';
export type { Store } from './store/store.js';
export type { StoreTrouble } from './store/store-trouble.js';
