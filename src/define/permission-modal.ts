import { WaPermissionModal } from '../elements/permission-modal/permission-modal.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-permission-modal': WaPermissionModal;
  }
}

if (!customElements.get('wa-permission-modal')) customElements.define('wa-permission-modal', WaPermissionModal);
