import { callPanel } from './en/call-panel.js';
import { en as first } from './en/first.js';
import { incomingCall } from './en/incoming-call.js';
import { readiness } from './en/readiness.js';
import { templateEditor } from './en/template-editor.js';
import { templatePicker } from './en/template-picker.js';
import type { Messages } from './messages.js';

/** English, with dates and numbers as in Britain. */
export const en: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
