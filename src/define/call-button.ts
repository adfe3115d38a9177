import { WaCallButton } from '../elements/call-button/call-button.js';

if (!customElements.get('wa-call-button')) customElements.define('wa-call-button', WaCallButton);
