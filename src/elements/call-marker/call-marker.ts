import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../styles/base.js';
import { ConversationController } from '../conversation-controller.js';
import { icon } from '../icon.js';
import { showStates } from '../show-states.js';
import { StyledElement } from '../styled-element.js';
import { styles } from './call-marker.styles.js';
import { callMarkerView } from './call-marker.view.js';

/**
 * @summary "Missed call" or "In call" for the row of a chat; nothing otherwise.
 *
 * A missed call stays marked until the conversation's feed or panel was on the screen for a second, or the host sends `missed.seen`.
 *
 * @tagname wa-call-marker
 * @csspart marker - Icon and words.
 * @csspart icon - The icon.
 * @cssState missed - The last call was missed, and nobody has seen it.
 * @cssState in-call - Customer and an agent are connected.
 */
export class WaCallMarker extends StyledElement {
  static override styles = [base, styles];

  /** Whose row it stands in. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  readonly #conversation = new ConversationController(this);
  readonly #internals = this.attachInternals();

  protected override render() {
    const view = callMarkerView(this.#conversation.state, this.#conversation.messages);
    showStates(this.#internals, { missed: view?.kind === 'missed', 'in-call': view?.kind === 'in-call' });
    return view ? html`<span class="marker ${view.kind}" part="marker">${icon(view.icon, { part: 'icon' })}${view.text}</span>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-call-marker': WaCallMarker;
  }
}
