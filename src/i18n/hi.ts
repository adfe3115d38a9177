import { callPanel } from './hi/call-panel.js';
import { hi as first } from './hi/first.js';
import { incomingCall } from './hi/incoming-call.js';
import { readiness } from './hi/readiness.js';
import { templateEditor } from './hi/template-editor.js';
import { templatePicker } from './hi/template-picker.js';
import type { Messages } from './messages.js';

/** Hindi. */
export const hi: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
