import { WaPermissionModal } from '../elements/permission-modal/permission-modal.js';
import { isFree } from '../free-tag.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-permission-modal': WaPermissionModal;
  }
}

if (isFree('wa-permission-modal', WaPermissionModal)) customElements.define('wa-permission-modal', WaPermissionModal);
