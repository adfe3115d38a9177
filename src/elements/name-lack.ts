/** Tells the developer, once each, what an element still lacks after a while: it would say "Loading", or nothing, for ever. */
import type { DeskElement } from './desk-controller.js';

const named = new Set<string>();

function say(what: string): void {
  if (named.has(what)) return;
  named.add(what);
  console.warn(`[wa-calling] ${what}`);
}

/** Also where several stand there and none is named. */
export function nameMissingDesk({ localName, desk }: DeskElement): void {
  if (desk) say(`<${localName} desk="${desk}">: no <wa-calling> has this id.`);
  else say(`<${localName}> has no desk: put it inside of <wa-calling>, or exactly one <wa-calling> on the page.`);
}

export function nameMissingConversation({ localName }: DeskElement): void {
  say(`<${localName}> shows nothing until it has a conversation: <${localName} conversation="…">.`);
}
