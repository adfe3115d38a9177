import { html, nothing } from 'lit';
import type { ColleaguesNow } from '../../calling/calling.js';
import type { Messages } from '../../i18n/messages.js';
import { explain } from '../explain.js';

/** To whom the call can be handed over: who can take it first. */
export function transferDrawer(colleagues: ColleaguesNow | undefined, messages: Messages, handOver: (to: string) => void) {
  const text = messages.callPanel;
  if (!colleagues || colleagues.status === 'loading')
    return html`<p class="line" role="status"><span class="spinner" aria-hidden="true"></span>${text.colleaguesLoading}</p>`;
  if (colleagues.status === 'failed') {
    const { title, sentence } = explain(colleagues.failure ?? { because: 'no-answer' }, undefined, messages);
    return html`<p role="status"><b>${title}</b> ${sentence}</p>`;
  }
  if (colleagues.colleagues.length === 0) return html`<p role="status">${text.noColleague}</p>`;
  const sorted = [...colleagues.colleagues].sort((a, b) => Number(a.available === false) - Number(b.available === false));
  return html`<p class="small muted" id="hand-to">${text.handTo}</p>
    <ul class="colleagues" aria-labelledby="hand-to">
      ${sorted.map(
        ({ id, name = id, available }, index) =>
          html`<li>
            <button
              id="colleague-${index}"
              class="colleague"
              part="colleague"
              type="button"
              aria-labelledby="hand-to colleague-${index}"
              @click=${() => handOver(id)}
            >
              <bdi>${name}</bdi> ${available === false ? html`<span class="small muted">${text.away}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>`;
}
