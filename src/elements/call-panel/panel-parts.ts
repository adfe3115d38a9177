import Mic from 'lucide/dist/esm/icons/mic.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import { html, nothing } from 'lit';
import { html as staticHtml, type StaticValue } from 'lit/static-html.js';
import type { Shortcuts } from '../../calling/context.js';
import { HangUp } from '../drawn-icons.js';
import { icon } from '../icon.js';
import { levelMeter } from '../level-meters.js';
import { phrase } from '../phrase.js';
import type { CallPanelView, ToolAct, ToolView } from './call-panel.view.js';
import type { AfterAct, OutcomeView } from './outcome.view.js';
import type { PanelNotice } from './panel-notice.view.js';

/** What the agent can do at the panel. */
export interface PanelActs {
  /** That do the same. */
  readonly keys: () => Shortcuts;
  readonly tool: (does: ToolAct) => void;
  readonly devices: () => void;
  readonly end: () => void;
  readonly answer: () => void;
  readonly decline: () => void;
  readonly after: (does: AfterAct) => void;
}

/** Status and time. */
export const statusLine = ({ status: { word, tone, icon: sign }, timer, outcome }: CallPanelView) =>
  html`<header class="head status" part="status">
    <h2 class=${tone || nothing}>${sign ? icon(sign) : html`<span class="dot" aria-hidden="true"></span>`}${word}</h2>
    ${timer ? html`<span class="timer figure" part="timer">${timer}</span>` : nothing}
    ${outcome?.time ? html`<span class="muted figure" part="timer">${outcome.time}</span>` : nothing}
  </header>`;

export const noticeOf = ({ tone, icon: sign, words, devices }: PanelNotice, acts: PanelActs) =>
  html`<div class="notice ${tone}" part="notice">
    ${icon(sign)}<b>${words.title}</b>
    <p>${words.sentence}</p>
    ${devices ? html`<p><button class="link" type="button" @click=${acts.devices}>${devices}</button></p>` : nothing}
  </div>`;

export const metersOf = ({ bars, text, tone }: NonNullable<CallPanelView['meters']>) =>
  html`<div class="meters" part="meters">
    <span>${icon(Mic)}${levelMeter()}</span>
    <span class=${tone || nothing}>
      <span class="bars" aria-hidden="true">${[1, 2, 3, 4].map((bar) => html`<i class=${bar <= bars ? 'lit' : nothing}></i>`)}</span>${text}
    </span>
  </div>`;

const toolButton = ({ does, label, icon: sign, on, blocked }: ToolView, open: ToolAct | undefined, acts: PanelActs) =>
  html`<button
    class="tool ${on ? 'on' : ''}"
    part="tool ${does}"
    type="button"
    data-tool=${does}
    aria-keyshortcuts=${(does === 'mute' && acts.keys().mute) || nothing}
    aria-disabled=${blocked ? 'true' : nothing}
    aria-expanded=${does === 'mute' || does === 'hold' ? nothing : String(open === does)}
    @click=${() => !blocked && acts.tool(does)}
  >
    ${icon(sign)}<span>${label}</span>
  </button>`;

/** The controls, always in this order; ending is last and widest. */
export const controls = ({ tools, end, answer }: CallPanelView, open: ToolAct | undefined, acts: PanelActs) =>
  tools.length > 0 || end || answer
    ? html`<div class="tools ${tools.length > 3 ? 'many' : ''} ${tools.length > 4 ? 'two-rows' : ''}">
        ${tools.map((tool) => toolButton(tool, open, acts))}
        ${
          end
            ? html`<button
                class="tool end ${tools.length === 0 ? 'alone' : ''}"
                part="tool end"
                type="button"
                data-tool="end"
                aria-keyshortcuts=${acts.keys().hangUp ?? nothing}
                aria-disabled=${end.busy ? 'true' : nothing}
                @click=${() => !end.busy && acts.end()}
              >
                ${icon(HangUp)}<span>${end.label}</span>
              </button>`
            : nothing
        }
        ${
          answer
            ? html`${
                  answer.decline
                    ? html`<button
                        class="button red"
                        part="button decline"
                        type="button"
                        aria-keyshortcuts=${acts.keys().decline ?? nothing}
                        @click=${acts.decline}
                      >
                        ${answer.decline}
                      </button>`
                    : nothing
                }<button
                  class="button call"
                  part="button answer"
                  type="button"
                  data-tool="answer"
                  aria-keyshortcuts=${(!answer.endOther && acts.keys().answer) || nothing}
                  aria-disabled=${answer.busy ? 'true' : nothing}
                  @click=${() => !answer.busy && acts.answer()}
                >
                  ${icon(Phone)}${answer.label}
                </button>`
            : nothing
        }
      </div>`
    : nothing;

export const baseLine = ({ icon: sign, text }: NonNullable<CallPanelView['base']>) =>
  html`<p class="base" part="permission">${icon(sign)}<span>${phrase(text)}</span></p>`;

/** What became of it, and what may come next. The first act stands out a little, none is urgent. */
export const outcomeOf = (
  { title, more, acts }: OutcomeView,
  { conversation, callButton }: { readonly conversation: string; readonly callButton: StaticValue },
  act: (does: AfterAct) => void,
) =>
  html`<div class="outcome" part="outcome">
    <p>${title}</p>
    ${more ? html`<p class="more">${more}</p>` : nothing}
    ${
      acts.length > 0
        ? html`<div class="acts">
            ${acts.map(({ does, label }, index) =>
              does === 'call'
                ? staticHtml`<${callButton} part="call-again" .conversation=${conversation}>${label}</${callButton}>`
                : html`<button
                    class="button ${index > 0 ? 'plain' : ''}"
                    part="button"
                    type="button"
                    data-tool=${does}
                    @click=${() => act(does)}
                  >
                    ${label}
                  </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
