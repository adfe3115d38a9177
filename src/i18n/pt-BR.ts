import { callPanel } from './pt-BR/call-panel.js';
import { ptBR as first } from './pt-BR/first.js';
import { incomingCall } from './pt-BR/incoming-call.js';
import { readiness } from './pt-BR/readiness.js';
import { templateEditor } from './pt-BR/template-editor.js';
import { templatePicker } from './pt-BR/template-picker.js';
import type { Messages } from './messages.js';

/** Portuguese as in Brazil. */
export const ptBR: Messages = { ...first, callPanel, incomingCall, readiness, templateEditor, templatePicker };
