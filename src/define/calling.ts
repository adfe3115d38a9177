import { WaCalling } from '../elements/calling/calling.js';

if (!customElements.get('wa-calling')) customElements.define('wa-calling', WaCalling);

declare global {
  interface HTMLElementTagNameMap {
    'wa-calling': WaCalling;
  }
}
