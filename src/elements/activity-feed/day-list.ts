/* eslint-disable lit-a11y/no-redundant-role -- WebKit drops the role of a list without markers */
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon.js';
import { phrase } from '../phrase.js';
import type { Day } from './activity-feed.view.js';
import type { ActivityRow, Told } from './activity-row.js';
import type { UnfoldedCalls } from './unfolded-calls.js';

/** The rows under a heading for each day, keyed, so that an arrival moves nothing else. */
export const dayList = (days: readonly Day[], unfolded: UnfoldedCalls) =>
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
            (row, place) => rowTemplate(row, `${index}-${place}`, unfolded),
          )}
        </ul>
      `,
    )}
  </div>`;

/** Only the newest time is a tab stop; arrow keys reach the others. */
const rowTemplate = (
  { id, icon: node, tone, sentence, more, at, time, moment, events }: ActivityRow,
  place: string,
  unfolded: UnfoldedCalls,
) => html`
  <li class="row" part="row" .key=${id}>
    <span class="round ${tone}" part="icon" ${icon(node)}></span>
    <p id=${events ? `what-${place}` : nothing} part="sentence" ${phrase(sentence)}></p>
    <time class="time figure" part="time" datetime=${new Date(at).toISOString()} title=${moment} tabindex=${place === '0-0' ? 0 : -1}
      >${time}<span class="moment" aria-hidden="true" .textContent=${moment}></span></time
    >${more ? html`<p class="more" part="more" ${phrase(more)}></p>` : nothing}${events ? foldTemplate(events, place, unfolded) : nothing}
  </li>
`;

const foldTemplate = ({ call, label, rows }: NonNullable<ActivityRow['events']>, place: string, calls: UnfoldedCalls) => {
  const unfolded = calls.has(call);
  return html`<button
      class="fold"
      part="fold"
      type="button"
      aria-expanded=${unfolded}
      aria-controls="events-${place}"
      aria-describedby="what-${place}"
      @click=${() => calls.toggle(call)}
    >
      ${unfolded ? icon(ChevronDown) : html`<span class="flip">${icon(ChevronRight)}</span>`}<bdi>${label}</bdi>
    </button>
    <ol id="events-${place}" role="list" class="events" part="events" aria-labelledby="what-${place}" ?hidden=${!unfolded}>
      ${repeat(rows, ({ id }) => id, eventTemplate)}
    </ol>`;
};

const eventTemplate = ({ sentence, more, at, time, moment }: Told) => html`
  <li part="event">
    <p>${phrase(sentence)}</p>
    <time class="figure" datetime=${new Date(at).toISOString()} title=${moment}>${time}</time>
    ${more ? html`<p class="about">${phrase(more)}</p>` : nothing}
  </li>
`;

function moveBetweenTimes(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  if (!from.matches('.time')) return;
  if (event.key === 'Escape') return from.blur();
  const times = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.time')];
  const at = times.indexOf(from);
  const next = { ArrowDown: times[at + 1], ArrowUp: times[at - 1], Home: times[0], End: times.at(-1) }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
