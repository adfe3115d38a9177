import { WaTemplatePicker } from '../elements/template-picker/template-picker.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-template-picker': WaTemplatePicker;
  }
}

if (!customElements.get('wa-template-picker')) customElements.define('wa-template-picker', WaTemplatePicker);
