import { ServedButton } from '../elements/call-button/served-button.js';
import { servedCode } from '../elements/call-button/served-code.js';
import { WaCalling } from '../elements/calling/calling.js';
import { isFree } from '../free-tag.js';

// where there is a desk its buttons are served: what they need comes in one piece with it
servedCode.now = ServedButton;

if (isFree('wa-calling', WaCalling)) customElements.define('wa-calling', WaCalling);

declare global {
  interface HTMLElementTagNameMap {
    'wa-calling': WaCalling;
  }
}
