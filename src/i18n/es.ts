import { callPanel } from './es/call-panel.js';
import { es as first } from './es/first.js';
import { incomingCall } from './es/incoming-call.js';
import { readiness } from './es/readiness.js';
import { templateEditor } from './es/template-editor.js';
import { templatePicker } from './es/template-picker.js';
import type { Messages } from './messages.js';

/** Spanish that is at home on both sides of the Atlantic. */
export const es: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
