import { WaCallMarker } from '../elements/call-marker/call-marker.js';

if (!customElements.get('wa-call-marker')) customElements.define('wa-call-marker', WaCallMarker);
