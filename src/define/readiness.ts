import { WaReadiness } from '../elements/readiness/readiness.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-readiness', WaReadiness)) customElements.define('wa-readiness', WaReadiness);
