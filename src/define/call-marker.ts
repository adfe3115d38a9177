import { WaCallMarker } from '../elements/call-marker/call-marker.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-call-marker', WaCallMarker)) customElements.define('wa-call-marker', WaCallMarker);
