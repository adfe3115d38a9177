import { WaTemplateEditor } from '../elements/template-editor/template-editor.js';
import { isFree } from '../free-tag.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-template-editor': WaTemplateEditor;
  }
}

if (isFree('wa-template-editor', WaTemplateEditor)) customElements.define('wa-template-editor', WaTemplateEditor);
