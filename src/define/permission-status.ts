import { WaPermissionStatus } from '../elements/permission-status/permission-status.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-permission-status', WaPermissionStatus)) customElements.define('wa-permission-status', WaPermissionStatus);
