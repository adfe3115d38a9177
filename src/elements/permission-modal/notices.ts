import { html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import ShieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { icon, type IconNode } from '../icon.js';
import type { NoticeView } from './notice.view.js';

const icons: Readonly<Record<NoticeView['icon'], IconNode>> = {
  clock: Clock,
  alert: TriangleAlert,
  offline: WifiOff,
  allowed: ShieldCheck,
  sent: CircleCheck,
};

/** What happened, what it means, and the platform's own words behind a disclosure. */
export const notice = (
  view: NoticeView | undefined,
  words: { readonly details: string },
  acts: TemplateResult | typeof nothing = nothing,
) =>
  view
    ? html`<div class="notice ${view.tone}" part="notice">
        ${icon(icons[view.icon])}
        <div>
          <b>${view.title}</b>
          ${view.text ? html`<p>${view.text}</p>` : nothing}
          ${
            view.details
              ? html`<details>
                  <summary>${words.details}</summary>
                  <p>${view.details}</p>
                </details>`
              : nothing
          }
          ${acts}
        </div>
      </div>`
    : nothing;
