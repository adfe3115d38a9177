import type { ContextEvent } from '@lit/context';
import { deskContext } from '../../calling/context.js';

/** Hands a request for a desk to the desk's provider. */
export type OfferDesk = (request: ContextEvent<typeof deskContext>) => void;

const desks = new Set<OfferDesk>();
let warned = false;

/** Answers elements that stand outside of every desk: with the page's only one. With several nobody can know which is meant. */
const answer = (event: Event) => {
  const request = event as ContextEvent<typeof deskContext>;
  if (request.context !== deskContext) return;
  const [only, ...others] = desks;
  if (only && others.length === 0) return only(request);
  if (warned) return;
  warned = true;
  console.warn(
    `[wa-calling] <${request.contextTarget.localName}> stands outside of every <wa-calling>, and the page has several: name one with desk="id".`,
  );
};

/** Makes a desk known to the page until the returned function is called. */
export function joinPage(offer: OfferDesk): () => void {
  if (desks.size === 0) document.addEventListener('context-request', answer);
  desks.add(offer);
  return () => {
    desks.delete(offer);
    if (desks.size === 0) document.removeEventListener('context-request', answer);
  };
}
