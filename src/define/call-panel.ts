import './call-button.js';
import { WaCallPanel } from '../elements/call-panel/call-panel.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-call-panel', WaCallPanel)) customElements.define('wa-call-panel', WaCallPanel);
