import { usedUp } from '../../domain/allowance.js';
import type { OutreachKind } from '../../domain/outreach.js';
import { sentences } from '../../i18n/sentences.js';
import { chosenKind, explained, inOne, mayBeCalled, nameOf, offeredKinds, verdictOn, wordsOf, type Scene } from './scene.js';

/** One way to reach the customer: what happens then, and what it uses or why it is impossible. */
export interface ChoiceView {
  readonly kind: OutreachKind;
  readonly title: string;
  readonly means: string;
  readonly cost: string;
  readonly pips?: { readonly used: number; readonly max: number };
  readonly chosen: boolean;
  /** Cannot be chosen now; `means` and `cost` say why and until when. */
  readonly blocked: boolean;
}

export function choicesView(scene: Scene): readonly ChoiceView[] {
  const chosen = chosenKind(scene);
  return offeredKinds(scene).map((kind) => ({
    kind,
    title: wordsOf(scene).choice[kind],
    chosen: kind === chosen,
    ...(kind === chosen || verdictOn(kind, scene).ok ? possible(kind, scene) : impossible(kind, scene)),
  }));
}

function possible(kind: OutreachKind, scene: Scene) {
  const words = wordsOf(scene);
  const { policy, state } = scene;
  if (kind === 'invite') return { blocked: false, means: words.inviteMeans(nameOf(scene)), cost: words.inviteCost };
  const widest = [...state.allowances.request].sort((a, b) => b.within - a.within)[0];
  return {
    blocked: false,
    means: words.requestMeans(nameOf(scene), policy.permissionLife, policy.permanentPermission),
    cost: widest ? words.used(widest.used, widest.max, widest.within) : '',
    ...(widest && { pips: widest }),
  };
}

function impossible(kind: OutreachKind, scene: Scene) {
  const words = wordsOf(scene);
  const verdict = verdictOn(kind, scene);
  const because = verdict.ok ? 'refused' : verdict.because;
  const until = verdict.ok ? undefined : verdict.until;
  const next = until === undefined ? undefined : scene.format.moment(until);
  const full = because === 'request-limit' ? usedUp(scene.state.allowances.request) : undefined;
  if (full)
    return {
      blocked: true,
      means: words.limitReached(nameOf(scene), full.max, full.within),
      cost: words.usedUp(full.used, full.max, next),
      pips: full,
    };
  const mayCall = mayBeCalled(scene);
  const why = explained(because, scene, until === undefined ? {} : { until });
  const means = !mayCall.ok && mayCall.because === because ? sentences(scene.messages, why.title) : inOne(why, scene); // the head says the rest already
  return { blocked: true, means, cost: next && !means.includes(next) ? words.possibleAgain(next) : '' };
}
