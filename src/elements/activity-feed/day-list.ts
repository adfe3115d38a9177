/* eslint-disable lit-a11y/no-redundant-role -- WebKit drops the role of a list without markers */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon.js';
import { phrase } from '../phrase.js';
import type { Day } from './activity-feed.view.js';
import type { ActivityRow } from './activity-row.js';

/** The rows under a heading for each day, keyed, so that an arrival moves nothing else. */
export const dayList = (days: readonly Day[]) =>
  html`<div class="days" @keydown=${moveBetweenTimes}>
    ${repeat(
      days,
      ({ key }) => key,
      ({ key, heading, rows }, index) => html`
        <h3 id="day-${index}" part="day">${heading}</h3>
        <ul role="list" part="list" aria-labelledby="day-${index}" data-day=${key}>
          ${repeat(
            rows,
            ({ id }) => id,
            (row, place) => rowTemplate(row, index === 0 && place === 0),
          )}
        </ul>
      `,
    )}
  </div>`;

/** Only the newest time is a tab stop; arrow keys reach the others. */
const rowTemplate = ({ icon: node, tone, sentence, more, at, time, moment }: ActivityRow, first: boolean) => html`
  <li class="row" part="row">
    <span class="round ${tone}" part="icon">${icon(node)}</span>
    <p part="sentence">${phrase(sentence)}</p>
    <time class="time figure" part="time" datetime=${new Date(at).toISOString()} title=${moment} tabindex=${first ? 0 : -1}
      >${time}<span class="moment" aria-hidden="true">${moment}</span></time
    >
    ${more ? html`<p class="more" part="more">${phrase(more)}</p>` : nothing}
  </li>
`;

function moveBetweenTimes(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  if (event.key === 'Escape') return from.blur();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const times = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.time')];
  const next = times[times.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
