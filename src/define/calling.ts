import { WaCalling } from '../elements/calling/calling.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-calling', WaCalling)) customElements.define('wa-calling', WaCalling);

declare global {
  interface HTMLElementTagNameMap {
    'wa-calling': WaCalling;
  }
}
