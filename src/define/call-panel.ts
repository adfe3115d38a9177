import './call-button.js';
import { WaCallPanel } from '../elements/call-panel/call-panel.js';

if (!customElements.get('wa-call-panel')) customElements.define('wa-call-panel', WaCallPanel);
