import './call-button.js';
import { WaIncomingCall } from '../elements/incoming-call/incoming-call.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-incoming-call', WaIncomingCall)) customElements.define('wa-incoming-call', WaIncomingCall);
