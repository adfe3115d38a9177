import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallNow } from '../../calling/conversation.js';
import { minute, second } from '../../domain/instant.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { callCards } from '../../styles/call-cards.js';
import { fields } from '../../styles/fields.js';
import { meters } from '../../styles/meters.js';
import { person as personStyles } from '../../styles/person.js';
import { surfaces } from '../../styles/surfaces.js';
import { AnsweredFocus } from '../answered-focus.js';
import { Asking } from '../asking.js';
import { CallingController } from '../calling-controller.js';
import { ConversationController } from '../conversation-controller.js';
import { emit } from '../emit.js';
import { endCall } from '../end-call.js';
import { FocusKeeper } from '../focus-keeper.js';
import { LevelMeters } from '../level-meters.js';
import { MissedSeen } from '../missed-seen.js';
import { person } from '../person.js';
import { showStates } from '../show-states.js';
import { StyledElement } from '../styled-element.js';
import { tagIn } from '../tag-beside.js';
import { Ticker } from '../ticker.js';
import { styles } from './call-panel.styles.js';
import { callPanelView, currentCall, type CallPanelView, type ToolAct } from './call-panel.view.js';
import { drawer, type DrawerActs } from './drawer.js';
import { drawerStyles } from './drawers.styles.js';
import { isTone } from './keypad.js';
import type { AfterAct } from './outcome.view.js';
import { baseLine, controls, metersOf, noticeOf, outcomeOf, statusLine, type PanelActs } from './panel-parts.js';
import type { PanelScene } from './panel-scene.js';

/** How many pressed keys are shown. */
const typedShown = 24;

/**
 * @summary A call from the first ring to a minute after its end: what happens, the controls, how it ended.
 *
 * With `conversation` its call; without, the one this agent is in, wherever it belongs. While there is none it takes no room.
 *
 * @tagname wa-call-panel
 * @fires {CustomEvent<ActivitiesOpen>} wa-activities-open - "Show activity" was pressed.
 * @fires {CustomEvent<CallRequest>} wa-call-request - Before the customer is called again; `preventDefault()` stops it.
 * @csspart card - The surface around everything.
 * @csspart status - Status and time.
 * @csspart timer - The time alone.
 * @csspart avatar - The round ground with the customer's initials.
 * @csspart name - The customer's name.
 * @csspart notice - What is wrong, or where the call is.
 * @csspart meters - Input level and quality of the connection.
 * @csspart level - The input level.
 * @csspart drawer - Keypad, devices or colleagues, while open.
 * @csspart keys - The keys of the keypad.
 * @csspart key - One of them.
 * @csspart input - A choice of devices.
 * @csspart colleague - One to whom the call may be handed over.
 * @csspart tool - A control; also `mute`, `keypad`, `audio`, `hold`, `transfer`, `end`.
 * @csspart answer - Answers a call that rings here.
 * @csspart decline - Declines it for this agent.
 * @csspart permission - What is left of the permission.
 * @csspart outcome - How it ended.
 * @csspart button - A button below it.
 * @csspart call-again - The one that calls again.
 * @cssprop [--wa-call-panel-width=21rem] - Greatest width.
 * @cssState live - A call rings or runs.
 * @cssState muted - The microphone is off.
 */
export class WaCallPanel extends StyledElement {
  static override styles = [base, buttons, fields, meters, personStyles, surfaces, callCards, styles, drawerStyles];

  /** Whose call; empty: the desk's current one. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  readonly #calling = new CallingController(this);
  readonly #conversation = new ConversationController(this, { named: () => this.conversation || this.#current?.conversation });
  readonly #asking = new Asking(this, () => this.#conversation.desk);
  readonly #ticker = new Ticker(this, {
    every: () => (this.#scene?.call.live ? second : this.#scene ? minute : undefined),
    now: () => this.#calling.calling?.now(),
  });
  readonly #internals = this.attachInternals();
  #scene: PanelScene | undefined;
  #view: CallPanelView | undefined;
  #open: ToolAct | undefined;
  #typed = '';

  constructor() {
    super();
    new LevelMeters(this, () => this.#calling.calling);
    new MissedSeen(this, this.#conversation);
    // never to what ends a call or opens the line: an Enter too much must do neither
    new FocusKeeper(this, () => this.#find('[data-tool]:not([data-tool=end], [data-tool=answer])') ?? this.#find('[part=card]'));
    new AnsweredFocus(this, { call: () => this.#scene?.call, target: () => this.#find('[part=card]') });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#scene?.call;
    this.#scene = this.#sceneNow;
    const call = this.#scene?.call;
    if (changed.has('conversation') || before?.id !== call?.id || before?.status !== call?.status) {
      this.#open = undefined;
      this.#typed = '';
    }
    this.#view = this.#scene && callPanelView(this.#scene);
    if (this.#open && this.#open !== 'audio' && !this.#view?.tools.some(({ does }) => does === this.#open)) this.#open = undefined;
    showStates(this.#internals, { live: Boolean(call?.live), muted: call?.voice?.where === 'here' && call.voice.muted });
  }

  protected override render() {
    const view = this.#view;
    if (!view) return nothing;
    return html`<section class="card" part="card" tabindex="-1" aria-label=${view.label} @keydown=${this.#key}>
        ${statusLine(view)} ${person(view.person, { rings: view.rings })} ${view.notice ? noticeOf(view.notice, this.#acts) : nothing}
        ${this.#open ? drawer(this.#open, this.#scene, this.#typed, this.#drawerActs) : view.meters ? metersOf(view.meters) : nothing}
        ${view.outcome ? outcomeOf(view.outcome, { conversation: this.#conversation.id, callButton: tagIn(this, 'call-button') }, this.#after) : nothing}
        ${controls(view, this.#open, this.#acts)} ${view.base ? baseLine(view.base) : nothing}
        <span class="visually-hidden" role="status">${view.announcement}</span>
      </section>
      ${this.#asking.modal()}`;
  }

  get #current(): CallNow | undefined {
    return this.#calling.state && currentCall(this.#calling.state);
  }

  get #sceneNow(): PanelScene | undefined {
    const [desk, messages] = [this.#calling.state, this.#calling.desk?.allMessages()];
    const conversation = this.#conversation.state;
    const call = this.conversation ? conversation?.call : this.#current;
    return call && desk && messages && { call, desk, conversation, messages, now: this.#ticker.now() };
  }

  #toggle(drawer: ToolAct): void {
    this.#open = this.#open === drawer ? undefined : drawer;
    this.requestUpdate();
  }

  readonly #tool = (does: ToolAct) => {
    const { id, voice, heldSince } = this.#scene?.call ?? {};
    if (id === undefined) return;
    switch (does) {
      case 'mute':
        return this.#calling.send({ type: 'call.mute', call: id, muted: !(voice?.where === 'here' && voice.muted) });
      case 'hold':
        return this.#calling.send({ type: 'call.hold', call: id, held: heldSince === undefined });
      case 'transfer':
        this.#calling.send({ type: 'colleagues.load', call: id });
        return this.#toggle(does);
      case 'keypad':
      case 'audio':
        return this.#toggle(does);
      default:
        return does satisfies never;
    }
  };

  readonly #tone = (tone: string) => {
    const { id } = this.#scene?.call ?? {};
    if (id === undefined) return;
    this.#typed = (this.#typed + tone).slice(-typedShown);
    this.#calling.send({ type: 'call.tones', call: id, tones: tone });
    this.requestUpdate();
  };

  readonly #handOver = (to: string) => {
    const { id } = this.#scene?.call ?? {};
    if (id !== undefined) this.#calling.send({ type: 'call.transfer', call: id, to });
    this.#toggle('transfer');
  };

  readonly #end = () => {
    const { calling } = this.#calling;
    const call = this.#scene?.call;
    if (calling && call) endCall(calling, call);
  };

  readonly #answer = () => {
    const { id } = this.#scene?.call ?? {};
    const endOther = this.#view?.answer?.endOther;
    if (id !== undefined) this.#calling.send({ type: 'call.accept', call: id, ...(endOther && { endOther }) });
  };

  readonly #decline = () => {
    const { id } = this.#scene?.call ?? {};
    if (id !== undefined) this.#calling.send({ type: 'call.decline', call: id, for: 'me' });
  };

  readonly #after = (does: AfterAct) => {
    const { id } = this.#scene?.call ?? {};
    switch (does) {
      case 'close':
        return id === undefined ? undefined : this.#calling.send({ type: 'call.dismiss', call: id });
      case 'invite':
        return void this.#asking.ask(this.#conversation.id, 'invite');
      case 'activities':
        return void emit(this, 'wa-activities-open', { conversation: this.#conversation.id, call: id });
      case 'sound':
        this.#calling.send({ type: 'microphone.check' });
        return this.#toggle('audio');
      case 'call':
        return; // its button is an element of its own
      default:
        return does satisfies never;
    }
  };

  readonly #acts: PanelActs = {
    keys: () => this.#calling.desk?.shortcuts ?? {},
    tool: this.#tool,
    devices: () => this.#open === 'audio' || this.#toggle('audio'),
    end: this.#end,
    answer: this.#answer,
    decline: this.#decline,
    after: this.#after,
  };

  readonly #drawerActs: DrawerActs = {
    tone: this.#tone,
    sound: (intent) => this.#calling.send(intent),
    handOver: this.#handOver,
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.#open || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      const tool = this.#find(`[data-tool=${this.#open}]`);
      this.#toggle(this.#open);
      tool?.focus();
    } else if (this.#open === 'keypad' && isTone(event.key)) this.#tone(event.key);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-call-panel': WaCallPanel;
  }
}
