import { WaTemplateEditor } from '../elements/template-editor/template-editor.js';

declare global {
  interface HTMLElementTagNameMap {
    'wa-template-editor': WaTemplateEditor;
  }
}

if (!customElements.get('wa-template-editor')) customElements.define('wa-template-editor', WaTemplateEditor);
