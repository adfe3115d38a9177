import type { TimeWords } from './format.js';
import type { ActivityDetailMessages, ActivityMessages } from './parts/activities.js';
import type { ActivityFeedMessages } from './parts/activity-feed.js';
import type { CallButtonMessages } from './parts/call-button.js';
import type { CallMarkerMessages } from './parts/call-marker.js';
import type { CallPanelMessages } from './parts/call-panel.js';
import type { CallSummaryMessages } from './parts/call-summary.js';
import type { ReadinessMessages } from './parts/readiness.js';
import type { CallStatusMessages, TicketOutcomeMessages } from './parts/call-statuses.js';
import type { IncomingCallMessages } from './parts/incoming-call.js';
import type { SoundMessages } from './parts/sound.js';
import type { PermissionStatusMessages } from './parts/permission-status.js';
import type { PersonMessages } from './parts/person.js';
import type { ReasonMessages } from './parts/reasons.js';
import type { TemplateEditorMessages } from './parts/template-editor.js';
import type { TemplatePickerMessages } from './parts/template-picker.js';
import type { PermissionModalMessages } from './permission-modal.js';

/** All words of one locale, a part for each element. A locale that lacks one does not compile. */
export interface Messages {
  /** BCP 47: how Intl writes dates and numbers beside these words. */
  readonly locale: string;
  /** IANA name of the zone in which moments are written; the browser's own when absent. `<wa-calling>` sets it. */
  readonly timeZone?: string;
  /** In which direction they are read. */
  readonly direction: 'ltr' | 'rtl';
  /** Ends a sentence: "." */
  readonly stop: string;
  readonly time: TimeWords;
  readonly reasons: ReasonMessages;
  readonly statuses: CallStatusMessages;
  readonly outcomes: TicketOutcomeMessages;
  readonly activities: ActivityMessages;
  readonly activityDetails: ActivityDetailMessages;
  readonly person: PersonMessages;
  readonly sound: SoundMessages;
  readonly incomingCall: IncomingCallMessages;
  readonly callButton: CallButtonMessages;
  readonly callMarker: CallMarkerMessages;
  readonly callPanel: CallPanelMessages;
  readonly callSummary: CallSummaryMessages;
  readonly readiness: ReadinessMessages;
  readonly activityFeed: ActivityFeedMessages;
  readonly permissionModal: PermissionModalMessages;
  readonly permissionStatus: PermissionStatusMessages;
  readonly templateEditor: TemplateEditorMessages;
  readonly templatePicker: TemplatePickerMessages;
}

/** What is said on every page. The rest is fetched when an element that says it is there. */
export type FirstMessages = Omit<Messages, 'callPanel' | 'incomingCall' | 'readiness' | 'templateEditor' | 'templatePicker'>;

type Some<T> = T extends string | readonly unknown[] | ((...about: never) => unknown) ? T : { readonly [K in keyof T]?: Some<T[K]> };

/** Sentences that a host says in its own way; all others stay the locale's. */
export type SomeMessages = Some<Omit<Messages, 'locale' | 'timeZone' | 'direction' | 'stop'>>;
