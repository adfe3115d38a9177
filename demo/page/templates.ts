import FileText from 'lucide/dist/esm/icons/file-text.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { html } from 'lit';
import { icon } from '../../src/elements/icon.js';
import type { CallingEvent } from '../../src/events.js';
import type { Helpdesk } from '../helpdesk.js';

/** The templates of the business number, as a host shows them: in a dialog of its own, which sends what is chosen. */
export const templates = (helpdesk: Helpdesk) => {
  const { id } = helpdesk.chat;
  const use = ({ detail, currentTarget }: CallingEvent<'wa-template-use'> & { readonly currentTarget: HTMLElement }) => {
    helpdesk.conversation(id)?.send({ type: 'outreach.send', outreach: detail.outreach });
    currentTarget.closest('dialog')?.close();
  };
  return html`
    <dialog class="templates" aria-label="Templates">
      <button class="button little" type="button" aria-label="Close" @click=${close}>${icon(X)}</button>
      <wa-template-picker conversation=${id} @wa-template-use=${use}></wa-template-picker>
    </dialog>
  `;
};

export const templatesButton = () =>
  html`<button class="button" type="button" @click=${open}>${icon(FileText)}<span>Templates</span></button>`;

const open = ({ target }: Event) =>
  (target as Element).closest('.helpdesk')?.querySelector<HTMLDialogElement>('dialog.templates')?.showModal();

const close = ({ target }: Event) => (target as Element).closest('dialog')?.close();
