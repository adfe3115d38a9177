import { WaCallButton } from '../elements/call-button/call-button.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-call-button', WaCallButton)) customElements.define('wa-call-button', WaCallButton);
