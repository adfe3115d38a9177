import './call-button.js';
import { WaIncomingCall } from '../elements/incoming-call/incoming-call.js';

if (!customElements.get('wa-incoming-call')) customElements.define('wa-incoming-call', WaIncomingCall);
