import { WaCallSummary } from '../elements/call-summary/call-summary.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-call-summary', WaCallSummary)) customElements.define('wa-call-summary', WaCallSummary);
