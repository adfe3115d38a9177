import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Funnel from 'lucide/dist/esm/icons/funnel.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { html, nothing } from 'lit';
import type { FirstMessages } from '../../i18n/messages.js';
import { icon } from '../icon.js';
import type { ActivityFeedView } from './activity-feed.view.js';

type Blank = Extract<ActivityFeedView['body'], { kind: 'blank' }>;

/** What a person can do about a list that is not there. */
export interface Remedies {
  tryAgain(): void;
  clearFilters(): void;
}

/** Stands in place of the list: empty, failed, offline, or hidden by the filters. */
export const blank = ({ because, words }: Blank, { activityFeed: text }: FirstMessages, { tryAgain, clearFilters }: Remedies) => {
  const sign = { empty: Clock, filtered: Funnel, failed: TriangleAlert, offline: WifiOff }[because];
  return html`<div class="blank" part="blank">
    <span class="round ${because === 'failed' ? 'warning' : ''}">${icon(sign)}</span>
    <b>${words.title}</b>
    <p class="muted">${words.sentence}</p>
    ${because === 'failed' ? html`<button class="button" type="button" @click=${tryAgain}>${icon(RefreshCw)}${text.tryAgain}</button>` : nothing}
    ${because === 'filtered' ? html`<button class="button" type="button" @click=${clearFilters}>${text.filters.clearAll}</button>` : nothing}
  </div>`;
};

/** The shape of rows to come; the lengths of their lines are the style's. One piece of markup: it is drawn while the rows are looked for. */
export const bones = () =>
  html`<div class="bones" aria-hidden="true">
    <div class="row">
      <span class="round"></span>
      <div>
        <div class="bone"></div>
        <div class="bone"></div>
      </div>
    </div>
    <div class="row">
      <span class="round"></span>
      <div><div class="bone"></div></div>
    </div>
    <div class="row">
      <span class="round"></span>
      <div>
        <div class="bone"></div>
        <div class="bone"></div>
      </div>
    </div>
    <div class="row">
      <span class="round"></span>
      <div><div class="bone"></div></div>
    </div>
  </div>`;

/** One quiet line while what is shown may be old. */
export const troubleLine = (
  { kind, text: sentence }: NonNullable<ActivityFeedView['trouble']>,
  { activityFeed: text }: FirstMessages,
  { tryAgain }: Remedies,
) => {
  const sign = {
    reconnecting: html`<span class="spinner"></span>`,
    offline: icon(WifiOff, { little: true }),
    failed: icon(TriangleAlert, { little: true }),
  };
  return html`<div class="trouble" part="trouble">
    ${sign[kind]}<span>${sentence}</span>
    ${kind === 'failed' ? html`<button class="link" type="button" @click=${tryAgain}>${text.tryAgain}</button>` : nothing}
  </div>`;
};
