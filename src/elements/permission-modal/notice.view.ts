import type { Failure } from '../../calling/conversation.js';
import { notReached } from '../../domain/refusal.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { helpView, type HelpView } from '../help.view.js';
import { chosenForm, chosenKind, explained, inOne, nameOf, windowClosedUnder, wordsOf, type Scene } from './scene.js';

/** Something the agent should know, in the dialog beside what it concerns. */
export interface NoticeView {
  readonly tone: 'plain' | 'info' | 'good' | 'warning' | 'bad';
  readonly icon: 'clock' | 'alert' | 'offline' | 'allowed' | 'sent';
  readonly title: string;
  readonly text?: string;
  /** The platform's own sentence and code, behind a disclosure. */
  readonly details?: string;
  readonly help?: HelpView;
}

/** What became of the last try to send, if it did not get through. */
export function failureNotice(scene: Scene): NoticeView | undefined {
  const { outreach } = scene.state;
  const words = wordsOf(scene);
  if (outreach.status === 'unknown') {
    return { tone: 'warning', icon: 'alert', title: words.notKnownWhetherSent, text: words.lookBeforeRepeating(nameOf(scene)) };
  }
  if (outreach.status !== 'failed') return undefined;
  const { kind, failure } = outreach;
  if (failure.because === 'window-closed' && !windowClosedUnder(kind, scene)) return undefined; // the template list says so itself
  const why = explained(failure.because, scene, failure);
  if (failure.because === 'window-closed')
    return { tone: 'bad', icon: 'alert', title: words.notSentWindowClosed, text: words.textKept, ...detailsOf(failure, why, scene) };
  if (notReached.has(failure.because))
    return {
      tone: 'bad',
      icon: 'offline',
      title: words.notSentNoConnection,
      text: words.neverTwice[kind],
      ...detailsOf(failure, why, scene),
    };
  const title = kind === chosenKind(scene) ? words.notSent : words.kindNotSent[kind];
  const help = helpView(failure, scene);
  const text = `${inOne(why, scene)} ${words.yourTextIsKept}`;
  return { tone: 'bad', icon: 'alert', title, text, ...detailsOf(failure, why, scene), ...(help && { help }) };
}

/** What became different under the dialog. */
export function changeNotice({ memory: { changed } }: Scene): NoticeView | undefined {
  if (!changed) return undefined;
  return { tone: 'info', icon: 'clock', title: changed.title, ...(changed.sentence && { text: changed.sentence }) };
}

/** The platform's own sentence and code, unless the text says them already. */
export function detailsOf(failure: Failure | undefined, why: Explained | undefined, scene: Scene): { readonly details?: string } {
  const code = failure?.platformCode === undefined ? undefined : wordsOf(scene).platformCode(failure.platformCode);
  const said = failure?.details && why?.sentence.startsWith(failure.details.trim());
  const sentence = said ? undefined : failure?.details;
  const details = [sentence, code].filter(Boolean).join(' · ');
  return details ? { details } : {};
}

/** What the chat window allows, where that is not the ordinary case or has just changed. */
export function windowNotice(scene: Scene): NoticeView | undefined {
  const { state, memory, format, now } = scene;
  const words = wordsOf(scene);
  const form = chosenForm(scene);
  const changed = memory.formBefore !== undefined && memory.formBefore !== form && memory.wants === undefined;
  if (form === 'free-form')
    return changed ? { tone: 'good', icon: 'clock', title: words.windowOpenAgain, text: words.textBack } : undefined;
  if (state.window.open && state.forms.includes('free-form') && !(state.outreach.status === 'failed')) return undefined; // the agent's own wish
  if (!state.can.templates) return { tone: 'plain', icon: 'clock', title: closedSince(scene) };
  if (changed) return { tone: 'warning', icon: 'clock', title: words.windowJustClosed, text: words.textKept };
  return { tone: 'plain', icon: 'clock', title: closedSince(scene), text: words.onlyTemplates(nameOf(scene)) };

  function closedSince({ state: { window } }: Scene): string {
    return words.windowClosed(window.closesAt === undefined || window.closesAt > now ? undefined : format.ago(window.closesAt, now));
  }
}
