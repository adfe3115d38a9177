import { WaActivityFeed } from './elements/activity-feed/activity-feed.js';
import { WaCallButton } from './elements/call-button/call-button.js';
import { WaCallMarker } from './elements/call-marker/call-marker.js';
import { WaCallPanel } from './elements/call-panel/call-panel.js';
import { WaCallSummary } from './elements/call-summary/call-summary.js';
import { WaCalling } from './elements/calling/calling.js';
import { WaIncomingCall } from './elements/incoming-call/incoming-call.js';
import { WaPermissionModal } from './elements/permission-modal/permission-modal.js';
import { WaPermissionStatus } from './elements/permission-status/permission-status.js';
import { WaReadiness } from './elements/readiness/readiness.js';
import { WaTemplateEditor } from './elements/template-editor/template-editor.js';
import { WaTemplatePicker } from './elements/template-picker/template-picker.js';
import { isFree } from './free-tag.js';

const elements = {
  'activity-feed': WaActivityFeed,
  'call-button': WaCallButton,
  'call-marker': WaCallMarker,
  'call-panel': WaCallPanel,
  'call-summary': WaCallSummary,
  calling: WaCalling,
  'incoming-call': WaIncomingCall,
  'permission-modal': WaPermissionModal,
  'permission-status': WaPermissionStatus,
  readiness: WaReadiness,
  'template-editor': WaTemplateEditor,
  'template-picker': WaTemplatePicker,
};

const defined = new Set<string>();

/**
 * Registers every element under a prefix of the host's, where another library or another version has the tags of this one:
 * `define({ prefix: 'acme' })` makes `<acme-calling>`, `<acme-call-button>` and the others. They show one another by that prefix, and
 * find a desk whichever tag it has. Events and theme properties keep their names. `prefix`: small letters and digits, a letter first;
 * throws a `TypeError` otherwise. Does nothing where there is no page.
 */
export function define({ prefix }: { readonly prefix: string }): void {
  // the tag of one element tells the prefix of all: it ends at the first dash
  if (!/^[a-z][a-z0-9]*$/.test(prefix))
    throw new TypeError(`[wa-calling] "${prefix}" is no prefix: small letters and digits, a letter first.`);
  if (defined.has(prefix)) return;
  defined.add(prefix);
  for (const [name, element] of Object.entries(elements)) {
    // a class is registered once only
    const own = class extends (element as typeof HTMLElement) {};
    const tag = `${prefix}-${name}`;
    if (isFree(tag, own)) customElements.define(tag, own);
  }
}
