import { WaTemplatePicker } from '../elements/template-picker/template-picker.js';
import { isFree } from '../free-tag.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-template-picker': WaTemplatePicker;
  }
}

if (isFree('wa-template-picker', WaTemplatePicker)) customElements.define('wa-template-picker', WaTemplatePicker);
