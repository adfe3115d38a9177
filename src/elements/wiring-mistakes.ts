/** Tells the developer, once each, of mistakes in the wiring. Loaded when one was made. */
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

/** Said by the first of several elements; the others are in the same place. */
export const nameSeveralDesks = (tag: string): void =>
  say(
    `<${tag}> stands outside of every <wa-calling>, and the page has several: name one with desk="id". Until then it only says that it is loading.`,
  );

export const nameMissingSource = (): void =>
  say('<wa-calling> has no backend: give it base-url="…", or set its property adapter or calling.');

/** The browser's own sentence holds the address. */
export const nameMissingLanguage = (name: string, thrown: unknown): void =>
  say(`lang="${name}", or what it imports, could not be loaded. ${thrown instanceof Error ? thrown.message : ''}`);

/** As when a component makes one with every render. */
export const nameReplacedAdapter = (): void => say('A new adapter ends the desk of the old one, and here a call: make it once.');

/** What it has is laid over the page's language. */
export const nameLackingLocale = (lacks: readonly string[]): void =>
  say(`messages has a locale, but is none as a whole: ${lacks.join(', ')} lacking or wrong. The page's language says what it lacks.`);

/** Said before anything tries to speak it. */
export const nameWrongSentence = (name: string): void => say(`${name} is of another kind than what it replaces, and left out.`);

export const nameUnknownZone = (timeZone: string): void =>
  say(`time-zone="${timeZone}" is no time zone that this browser knows: the browser's own holds.`);

export const nameUnknownPolicy = (policy: string, presets: readonly string[]): void =>
  say(`policy="${policy}" is no preset (${presets.join(', ')}): the backend's holds.`);

/** The address itself may hold anything. */
export const nameRefusedHref = (): void => say('support-href is left out: only https, mailto and tel addresses can be opened.');
