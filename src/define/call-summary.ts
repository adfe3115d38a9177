import { WaCallSummary } from '../elements/call-summary/call-summary.js';

if (!customElements.get('wa-call-summary')) customElements.define('wa-call-summary', WaCallSummary);
