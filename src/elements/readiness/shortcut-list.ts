import { html, nothing } from 'lit';
import type { ShortcutAct, Shortcuts } from '../../calling/context.js';
import type { Messages } from '../../i18n/messages.js';
import { keysAsWritten } from '../keys-as-written.js';

/** Which keys do what, for the agent who wants to know. */
export function shortcutList(shortcuts: Shortcuts = {}, { readiness, callPanel }: Messages) {
  const { title, mute } = readiness.shortcuts;
  const acts: Readonly<Record<ShortcutAct, string>> = { answer: callPanel.answer, decline: callPanel.decline, mute, hangUp: callPanel.end };
  const listed = (Object.keys(acts) as ShortcutAct[]).filter((act) => shortcuts[act]);
  if (listed.length === 0) return nothing;
  return html`<div class="shortcuts" part="shortcuts">
    <h3>${title}</h3>
    <dl>
      ${listed.map(
        (act) =>
          html`<dt>${acts[act]}</dt>
            <dd><kbd dir="ltr">${keysAsWritten(shortcuts[act] ?? '')}</kbd></dd>`,
      )}
    </dl>
  </div>`;
}
