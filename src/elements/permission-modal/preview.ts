import { html, nothing } from 'lit';
import { icon } from '../icon.js';
import { kindIcons } from './choices.js';
import type { PreviewView } from './preview.view.js';

/** The message as it will look on the customer's phone. The platform's own words under a request are a stand-in. */
export const preview = (view: PreviewView | undefined) =>
  view
    ? html`<div class="preview" part="preview">
        ${view.label ? html`<p class="label">${view.label}</p>` : nothing}
        <div class="paper">
          <div class="bubble">
            <div class="text" dir="auto">
              ${view.header ? html`<b>${view.header}</b>` : nothing}
              <span class="words"
                >${view.body.map(({ text, variable }) => (variable ? html`<mark class=${variable}>${text}</mark>` : text))}</span
              >
              ${view.footer ? html`<span class="signature">${view.footer}</span>` : nothing}
              <span class="at figure">${view.at}</span>
            </div>
            <div class="tap">${icon(kindIcons[view.tap.kind], { little: true })}<span>${view.tap.label}</span></div>
          </div>
        </div>
        ${view.caption ? html`<p class="small muted">${view.caption}</p>` : nothing}
      </div>`
    : nothing;
