import { html, nothing } from 'lit';
import { html as staticHtml, type StaticValue } from 'lit/static-html.js';
import type { IncomingCallMessages } from '../../i18n/parts/incoming-call.js';
import { icon } from '../icon.js';
import type { NoteView } from './note.view.js';

/** What became of a call whose card has left; a missed one may be called back. */
export const leftNote = (
  { call, tone, icon: sign, words, callBack }: NoteView,
  text: IncomingCallMessages,
  callButton: StaticValue,
  calledBack: () => void,
) =>
  html`<div class="incoming gone" part="note" tabindex="-1" data-left=${call}>
    <span class="round ${tone}">${icon(sign)}</span>
    <div class="grow">
      <b>${words.title}</b>
      <p class="small muted">${words.sentence}</p>
    </div>
    ${
      callBack
        ? staticHtml`<${callButton} part="call-back" .conversation=${callBack} @wa-call-request=${calledBack}>${text.callBack}</${callButton}>`
        : nothing
    }
  </div>`;
