import { callPanel } from './id/call-panel.js';
import { id as first } from './id/first.js';
import { incomingCall } from './id/incoming-call.js';
import { readiness } from './id/readiness.js';
import { templateEditor } from './id/template-editor.js';
import { templatePicker } from './id/template-picker.js';
import type { Messages } from './messages.js';

/** Indonesian. */
export const id: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
