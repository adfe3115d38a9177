import { html, nothing } from 'lit';
import type { ActionView, ModalAct } from './permission-modal.view.js';

/** The last line: what sending leaves behind, and the buttons. */
export const foot = (text: string, actions: readonly ActionView[], act: (does: ModalAct) => void) => {
  if (actions.length === 0) return nothing;
  return html`<footer part="footer">
    <p class="small muted">${text}</p>
    ${actions.map((action) => actionButton(action, act))}
  </footer>`;
};

const actionButton = ({ label, does, tone, busy = false }: ActionView, act: (does: ModalAct) => void) =>
  html`<button
    class="button ${tone}"
    part=${tone === 'primary' || tone === 'call' ? 'button primary' : 'button'}
    type="button"
    data-does=${does}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${() => !busy && act(does)}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${label}
  </button>`;
