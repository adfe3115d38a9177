import { minute } from '../../domain/instant.js';
import type { OutreachKind } from '../../domain/outreach.js';
import { refusals } from '../../domain/refusal.js';
import { sentences } from '../../i18n/sentences.js';
import type { ChoiceView } from './choices.view.js';
import { helpView } from '../help.view.js';
import { changeNotice, failureNotice, windowNotice } from './notice.view.js';
import type { ActionView, PermissionModalView } from './permission-modal.view.js';
import { previewView } from './preview.view.js';
import { whyNoPermission } from '../why-no-permission.js';
import {
  chosenForm,
  chosenKind,
  explained,
  inOne,
  mayBeCalled,
  isPermitted,
  nameOf,
  verdictOn,
  windowClosedUnder,
  wordsOf,
  type Scene,
} from './scene.js';
import { templateFormView } from './template-form.view.js';
import { textFormView } from './text-form.view.js';
import { afterThisOne } from './after-this-one.js';
import { whoAsked } from './who-asked.view.js';

/** The screen on which a request or an invite is written. */
export function composeView(scene: Scene, choices: readonly ChoiceView[]): PermissionModalView {
  const kind = chosenKind(scene);
  const failure = failureNotice(scene);
  const change = changeNotice(scene);
  const mayCall = mayBeCalled(scene);
  const help = failure || mayCall.ok ? undefined : helpView(mayCall, scene);
  const { title, why } = headOf(scene);
  const isNew = change && change.title !== title && !why.includes(change.title);
  const head = { screen: 'compose', title, why, ...(isNew && { change }), ...(help && { help }) } as const;
  const changed = change && scene.memory.changed && inOne(scene.memory.changed, scene);
  const close: ActionView = { label: wordsOf(scene).close, does: 'close', tone: 'plain' };
  if (!kind)
    return {
      ...head,
      choices: choicesSayMore(scene) ? choices : [],
      ...(failure && { failure }),
      foot: '',
      actions: [close],
      announcement: sentences(scene.messages, failure?.title, changed),
    };

  if (scene.memory.writes) return { ...head, form: templateFormView(kind, scene), foot: '', actions: [], announcement: changed ?? '' };

  const form = chosenForm(scene) === 'template' ? templateFormView(kind, scene) : textFormView(kind, scene);
  const notice = windowNotice(scene);
  const preview = previewView(kind, scene);
  const sending = scene.state.outreach.status === 'sending';
  const sendable = form.form === 'free-form' || form.status === 'ready';
  return {
    ...head,
    choices,
    form,
    ...(notice && { notice }),
    ...(failure && { failure }),
    ...(preview && { preview }),
    foot: sendable ? footOf(kind, scene) : '',
    // what is on its way cannot be called back: leaving is no cancelling
    actions: sendable ? [sending ? close : { ...close, label: wordsOf(scene).cancel }, primary(kind, scene)] : [close],
    announcement: sending
      ? onItsWay(scene)
      : sentences(scene.messages, failure?.title, notice?.tone === 'plain' ? undefined : notice?.title, changed),
  };
}

/** The title says what is asked; where asking is not the point, it says what is in the way. */
function headOf(scene: Scene): { readonly title: string; readonly why: string } {
  const mayCall = mayBeCalled(scene);
  if (scene.memory.writes) {
    const { title, why } = wordsOf(scene).writing(nameOf(scene));
    return { title, why: isPermitted(scene) ? wordsOf(scene).inviteAnyway(nameOf(scene)).why : why };
  }
  if (!mayCall.ok && mayCall.because !== 'no-permission') {
    const { title, sentence } = explained(mayCall.because, scene, mayCall);
    return { title, why: sentence };
  }
  if (mayCall.ok && isPermitted(scene)) return wordsOf(scene).inviteAnyway(nameOf(scene));
  return {
    title: wordsOf(scene).askTitle(nameOf(scene)),
    why: scene.state.permission.status === 'requested' ? whoAsked(scene) : whyNoPermission(scene),
  };
}

/** Do the impossible choices say anything that the head does not? */
function choicesSayMore(scene: Scene): boolean {
  const { mayRequest, mayInvite } = scene.state;
  const mayCall = mayBeCalled(scene);
  return [mayRequest, mayInvite].some((verdict) => !verdict.ok && (mayCall.ok || verdict.because !== mayCall.because));
}

function primary(kind: OutreachKind, scene: Scene): ActionView {
  const words = wordsOf(scene);
  const { outreach } = scene.state;
  const send = { does: 'send', tone: 'primary' } as const;
  if (outreach.status === 'sending') return { ...send, label: words.sending, busy: true };
  if (windowClosedUnder(kind, scene)) return { label: words.chooseTemplate, does: 'choose-template', tone: 'primary' };
  if (failedForLimit(kind, scene)) return { label: words.inviteInstead, does: 'invite-instead', tone: 'primary' };
  if (outreach.status === 'failed' && outreach.kind === kind && outreach.failure.because !== 'window-closed')
    return { ...send, label: words.tryAgain };
  if (outreach.status === 'unknown' && outreach.kind === kind) return { ...send, label: words.sendAnyway };
  return { ...send, label: words.send[kind] };
}

const onItsWay = (scene: Scene): string => {
  const { outreach } = scene.state;
  return outreach.status === 'sending' && outreach.elsewhere ? wordsOf(scene).onItsWayElsewhere : wordsOf(scene).sending;
};

function footOf(kind: OutreachKind, scene: Scene): string {
  const { state, format, now } = scene;
  const words = wordsOf(scene);
  if (state.outreach.status === 'sending') return state.outreach.elsewhere ? words.onItsWayElsewhere : words.onItsWay;
  if (state.outreach.status === 'failed') return words.nothingUsed;
  if (kind === 'request') return state.permission.status === 'requested' ? words.replaces : afterThisOne(scene);
  const request = verdictOn('request', scene);
  if (!isPermitted(scene) && !request.ok && request.until !== undefined && request.until > now)
    return words.requestsAgainIn(format.duration(request.until - now));
  return chosenForm(scene) === 'template' ? '' : words.worksUntil(format.moment(now + state.draft.minutes * minute));
}

/** The platform counts more requests than we knew of: the other choice is what helps. */
const failedForLimit = (kind: OutreachKind, scene: Scene): boolean => {
  const { outreach } = scene.state;
  const refused = kind === 'request' && outreach.status === 'failed' && outreach.kind === kind;
  return refused && refusals[outreach.failure.because].helps === 'invite' && verdictOn('invite', scene).ok;
};
