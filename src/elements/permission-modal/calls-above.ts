import { nothing } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { CallOpen } from '../../events.js';
import { tagBeside, tagIn } from '../tag-beside.js';

/** The dialog's element, which says whose calls. */
export type CallsPlace = Element & { readonly desk?: string | undefined };

/**
 * The calls that ring while the dialog is open. What stands outside of a modal dialog can be neither heard nor pressed, so they ring in it
 * too, where the page shows them at all. `left`: the agent goes to a call, for which the dialog makes way.
 */
export function callsAbove(showsIncoming: boolean | undefined, place: CallsPlace, left: () => void) {
  if (!showsIncoming || !customElements.get(tagBeside(place, 'incoming-call'))) return nothing;
  const tag = tagIn(place, 'incoming-call');
  const opened = (event: CustomEvent<CallOpen>) => {
    // the page's own card tells the host that it was answered
    if (event.detail.because === 'answered') event.stopPropagation();
    left();
  };
  return staticHtml`<${tag} class="calls" desk=${place.desk ?? nothing} @wa-call-open=${opened}></${tag}>`;
}
