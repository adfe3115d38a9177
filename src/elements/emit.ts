import type { CallingEventMap } from '../events.js';

/** Events that a listener may stop with `preventDefault()`. */
const cancelable: ReadonlySet<string> = new Set<keyof CallingEventMap>(['wa-call-request', 'wa-template-create']);

/** Dispatches one of the product's events from an element; false when a listener prevented it. */
export function emit<Type extends keyof CallingEventMap>(from: EventTarget, type: Type, detail: CallingEventMap[Type]): boolean {
  return from.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: cancelable.has(type), detail }));
}
