import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import type { ConversationState } from '../../calling/conversation.js';
import type { Marker } from '../../domain/marker.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { IconNode } from '../icon.js';

export interface CallMarkerView {
  readonly kind: Marker;
  readonly text: string;
  readonly icon: IconNode;
}

const icons: Readonly<Record<Marker, IconNode>> = { missed: PhoneMissed, 'in-call': Phone };

/** What the marker of a chat's row says; most say nothing. */
export function callMarkerView(state: ConversationState | undefined, messages: FirstMessages | undefined): CallMarkerView | undefined {
  const kind = state?.marker;
  return kind && messages ? { kind, text: messages.callMarker[kind], icon: icons[kind] } : undefined;
}
