import { WaPermissionStatus } from '../elements/permission-status/permission-status.js';

if (!customElements.get('wa-permission-status')) customElements.define('wa-permission-status', WaPermissionStatus);
