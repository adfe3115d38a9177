import { deskContext } from '../../calling/context.js';
import type { DeskRequest } from '../desk-controller.js';
import { nameWiring } from '../name-wiring.js';

/** A desk that stands on the page. */
export interface PageDesk {
  readonly element: HTMLElement;
  /** Answers a request with this desk. */
  offer(request: DeskRequest): void;
}

const desks = new Set<PageDesk>();
let warned = false;

/** Answers those who stand outside of every desk, and those who name one. */
const answer = (event: Event) => {
  const request = event as DeskRequest;
  if (request.context !== deskContext) return;
  (request.named ? deskNamed(request.named, request.contextTarget) : onlyDesk(request))?.offer(request);
};

/** Ids are unique within one shadow root only: the asking element's own root comes first. */
function deskNamed(id: string, asking: Element): PageDesk | undefined {
  const fitting = [...desks].filter(({ element }) => element.id === id);
  return fitting.find(({ element }) => element.getRootNode() === asking.getRootNode()) ?? fitting[0];
}

function onlyDesk(request: DeskRequest): PageDesk | undefined {
  const [first, ...others] = desks;
  if (others.length === 0) return first;
  warn(request.contextTarget.localName);
  return undefined;
}

/** Said once, and not about a desk that another one replaces at this moment. */
function warn(asking: string): void {
  if (warned) return;
  warned = true;
  queueMicrotask(() => {
    if (desks.size > 1) nameWiring((mistakes) => mistakes.nameSeveralDesks(asking));
    else warned = false;
  });
}

/** Lets those who look for a desk ask again, in the words of the context protocol: desks came, went or got another id. */
export const announceDesks = (): void =>
  void document.dispatchEvent(Object.assign(new Event('context-provider'), { context: deskContext }));

/** Makes a desk known to the page until the returned function is called. */
export function joinPage(desk: PageDesk): () => void {
  if (desks.size === 0) document.addEventListener('context-request', answer);
  desks.add(desk);
  announceDesks();
  return () => {
    desks.delete(desk);
    if (desks.size === 0) document.removeEventListener('context-request', answer);
    announceDesks();
  };
}
