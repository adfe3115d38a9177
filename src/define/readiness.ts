import { WaReadiness } from '../elements/readiness/readiness.js';

if (!customElements.get('wa-readiness')) customElements.define('wa-readiness', WaReadiness);
