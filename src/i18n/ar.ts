import { callPanel } from './ar/call-panel.js';
import { ar as first } from './ar/first.js';
import { incomingCall } from './ar/incoming-call.js';
import { readiness } from './ar/readiness.js';
import { templateEditor } from './ar/template-editor.js';
import { templatePicker } from './ar/template-picker.js';
import type { Messages } from './messages.js';

/** Arabic, with the digits 0 to 9: they stand beside phone numbers and codes, which have no others. */
export const ar: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
