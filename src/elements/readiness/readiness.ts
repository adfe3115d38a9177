import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Messages } from '../../i18n/messages.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { meters } from '../../styles/meters.js';
import { surfaces } from '../../styles/surfaces.js';
import { CallingController } from '../calling-controller.js';
import { FocusKeeper } from '../focus-keeper.js';
import { icon } from '../icon.js';
import { levelMeter, LevelMeters } from '../level-meters.js';
import { showStates } from '../show-states.js';
import { StyledElement } from '../styled-element.js';
import { styles } from './readiness.styles.js';
import { shortcutList } from './shortcut-list.js';
import { readinessView, type ReadinessAct, type ReadinessLine, type ReadinessView } from './readiness.view.js';

/**
 * @summary Can this tab ring and speak? One word while all is well; otherwise what is missing and what to do about it.
 *
 * @tagname wa-readiness
 * @csspart chip - The word; a press opens and closes the list.
 * @csspart card - The surface around the list.
 * @csspart list - A line for each thing that it takes.
 * @csspart line - One of them.
 * @csspart state - Its state in a word.
 * @csspart advice - What to do about it.
 * @csspart shortcuts - The host's shortcuts, where it has some.
 * @csspart level - How loud the microphone is, while it is tested.
 * @cssprop [--wa-readiness-width=21rem] - Greatest width.
 * @cssState ready - Nothing keeps calls from ringing or being spoken.
 */
export class WaReadiness extends StyledElement {
  static override styles = [base, buttons, meters, surfaces, styles];

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** Begins as the chip alone, also while there is something to fix: for narrow places. */
  @property({ type: Boolean }) compact = false;

  /** What the agent chose; else the list is open while there is something to fix. */
  @state() private opened: boolean | undefined;
  @state() private testing = false;

  readonly #calling = new CallingController(this);
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    new LevelMeters(this, () => this.#calling.calling);
    // the list opens and closes around the chip, and an act that has helped goes
    new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('button.chip'));
  }

  protected override render() {
    const { state, desk } = this.#calling;
    const messages = desk?.allMessages();
    if (!messages) return nothing;
    const view = readinessView(state, messages);
    const { lines, toFix, chip } = view;
    showStates(this.#internals, { ready: lines.length > 0 && toFix === 0 });
    const open = lines.length > 0 && (this.opened ?? (toFix > 0 && !this.compact));
    const said = html`<span class="visually-hidden" role="status">${chip.text}</span>`;
    if (!open) return html`${this.#chip(view, open)}${said}`;
    return html`<section class="card" part="card" aria-label=${messages.readiness.title}>
        <header class="head">
          <h2>${messages.readiness.title}</h2>
          ${this.#chip(view, open)}
        </header>
        <ul part="list">
          ${lines.map((line) => this.#line(line, messages))}
        </ul>
        ${shortcutList(this.#calling.desk?.shortcuts, messages)}
      </section>
      ${said}`;
  }

  #chip({ chip: { text, tone, busy }, lines }: ReadinessView, open: boolean) {
    const sign = busy ? html`<span class="spinner" aria-hidden="true"></span>` : icon(tone === 'good' ? Check : TriangleAlert);
    if (lines.length === 0) return html`<span class="chip" part="chip">${sign}${text}</span>`;
    return html`<button
      class="chip ${tone}"
      part="chip"
      type="button"
      aria-expanded=${String(open)}
      @click=${() => void (this.opened = !open)}
    >
      ${sign}<span>${text}</span>${icon(ChevronDown)}
    </button>`;
  }

  #line({ name, label, icon: sign, tone, words, act }: ReadinessLine, { readiness: text }: Messages) {
    const listening = name === 'microphone' && this.testing;
    return html`<li class=${tone} part="line">
      ${icon(sign)}<span>${label}</span><span class="state" part="state">${words.state}</span>
      ${
        words.advice || act
          ? html`<div class="advice" part="advice">
              ${words.advice ? html`<p>${words.advice}</p>` : nothing}
              ${act ? html`<button class="link" type="button" @click=${() => this.#act(act.does)}>${act.label}</button>` : nothing}
              ${listening ? html`<span>${text.listening}</span>${levelMeter()}` : nothing}
            </div>`
          : nothing
      }
    </li>`;
  }

  #act(does: ReadinessAct): void {
    if (does === 'sound') return; // the press itself unlocks it
    this.testing = does === 'microphone.check';
    this.#calling.send({ type: does });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-readiness': WaReadiness;
  }
}
