import type { Failure } from '../../calling/conversation.js';
import { sentences } from '../../i18n/sentences.js';
import type { ActionView, PermissionModalView } from './permission-modal.view.js';
import { helpView } from '../help.view.js';
import { detailsOf } from './notice.view.js';
import { explained, inOne, nameOf, verdictOn, wordsOf, type Scene } from './scene.js';
import { isTakenUp } from '../../domain/takes-up.js';
import { whoAsked } from './who-asked.view.js';

/** The screens on which nothing is written: the answer is here, is awaited, or cannot be asked for. */

export function allowedView(scene: Scene): PermissionModalView {
  const refused = refusedCall(scene);
  if (refused) return refusedCallView(refused, scene);
  const { state, memory, policy, format } = scene;
  const words = wordsOf(scene);
  const name = nameOf(scene);
  const [limit] = state.allowances.call.length > 0 ? state.allowances.call : policy.calls;
  const until = state.permission.status === 'temporary' ? state.permission.until : undefined;
  const title = memory.permitted ? words.mayCallTitle(name) : words.allowedTitle(name);
  return {
    screen: 'allowed',
    title,
    why: isTakenUp(state.mayCall)
      ? inOne(explained('in-another-call', scene), scene)
      : memory.permitted
        ? words.noNeedToAsk
        : words.answerJustCame(hasTyped(scene)),
    notice: {
      tone: 'good',
      icon: 'allowed',
      title: until === undefined ? words.callForGood : words.callUntil(format.ahead(until, scene.now)),
      text: words.callsADay(limit?.max, limit?.within ?? 0, name),
    },
    foot: '',
    actions: [
      { label: words.notNow, does: 'close', tone: 'plain' },
      { label: isTakenUp(state.mayCall) ? words.endAndCall(name) : words.call(name), does: 'call', tone: 'call' },
    ],
    announcement: title,
  };
}

/** Permission holds as far as is known, and the platform refused the call all the same: its word is the newer one. */
function refusedCallView(failure: Failure, scene: Scene): PermissionModalView {
  const { state, messages, format, now } = scene;
  const words = wordsOf(scene);
  const why = explained(failure.because, scene, failure);
  const { title, sentence } = messages.callButton.notPlaced(why, nameOf(scene));
  const { until } = state.permission;
  const actions: ActionView[] = [{ label: words.close, does: 'close', tone: 'plain' }];
  if (verdictOn('invite', scene).ok) actions.push({ label: words.inviteInstead, does: 'invite-instead', tone: 'primary' });
  return {
    screen: 'allowed',
    title,
    why: sentence,
    notice: {
      tone: 'plain',
      icon: 'allowed',
      title:
        until === undefined
          ? messages.permissionStatus.always({ name: nameOf(scene), source: undefined }).sentence
          : messages.permissionStatus.until(format.ahead(until, now)),
      ...detailsOf(failure, why, scene),
    },
    foot: '',
    actions,
    announcement: sentences(messages, title, sentence),
  };
}

/** The call that was refused and led here, unless what was read since answers it. */
function refusedCall({ state: { call } }: Scene): Failure | undefined {
  return call?.live || call?.failure?.because === 'no-permission' ? undefined : call?.failure;
}

export function sentView(scene: Scene): PermissionModalView {
  const { state, format } = scene;
  const words = wordsOf(scene);
  const kind = state.outreach.status === 'sent' ? state.outreach.kind : 'request';
  const sentAt = state.outreach.status === 'sent' ? state.outreach.at : scene.now;
  const means = words.sentMeans(kind, nameOf(scene));
  const ends = state.permission.status === 'requested' ? state.permission.until : sentAt + scene.policy.requestLife;
  return {
    screen: 'sent',
    title: words.sentTitle[kind],
    why: means,
    ...(kind === 'request' && {
      notice: {
        tone: 'info',
        icon: 'clock',
        title: words.noAnswerYet,
        text: words.requestEnds(ends === undefined ? undefined : format.ahead(ends, scene.now)),
      },
    }),
    ...(kind === 'invite' && { notice: { tone: 'good', icon: 'sent', title: words.nothingToDo, text: words.inviteRings(nameOf(scene)) } }),
    foot: '',
    actions: [{ label: words.close, does: 'close', tone: 'primary' }],
    announcement: sentences(scene.messages, words.sentTitle[kind], means),
  };
}

export function waitingView(scene: Scene): PermissionModalView {
  const { state, format } = scene;
  const words = wordsOf(scene);
  const { request, until } = state.permission;
  const mayAsk = verdictOn('request', scene).ok;
  const actions: ActionView[] = [{ label: words.close, does: 'close', tone: 'plain' }];
  if (mayAsk) actions.push({ label: words.askAgain, does: 'ask-again', tone: 'neutral' });
  if (verdictOn('invite', scene).ok) actions.push({ label: words.inviteInstead, does: 'invite-instead', tone: 'neutral' });
  return {
    screen: 'waiting',
    title: words.waitingTitle(nameOf(scene)),
    why: [whoAsked(scene), words.nothingToDo, scene.memory.changed && hasTyped(scene) && words.draftSaved].filter(Boolean).join(' '),
    ...(request?.text && {
      preview: {
        label: '',
        body: [{ text: request.text }],
        at: format.clock(request.sentAt),
        tap: { kind: 'request', label: words.permissionButton },
        caption: '',
      },
    }),
    notice: {
      tone: 'info',
      icon: 'clock',
      title: words.noAnswerYet,
      text: words.requestEnds(until === undefined ? undefined : format.ahead(until, scene.now)),
    },
    foot: mayAsk ? words.askingAgainReplaces : '',
    actions,
    announcement: scene.memory.changed
      ? sentences(scene.messages, words.waitingTitle(nameOf(scene)), inOne(scene.memory.changed, scene))
      : '',
  };
}

export function refusedView(scene: Scene): PermissionModalView {
  const { facts, failure } = scene.state;
  const words = wordsOf(scene);
  const why = facts === 'refused' && failure ? explained(failure.because, scene, failure) : undefined;
  const help = why && failure && helpView(failure, scene);
  return {
    screen: facts === 'refused' ? 'refused' : 'loading',
    title: why?.title ?? words.askTitle(nameOf(scene)),
    why: why?.sentence ?? scene.messages.callButton.loading.title,
    ...(help && { help }),
    foot: '',
    actions: [{ label: words.close, does: 'close', tone: 'plain' }],
    announcement: '',
  };
}

const hasTyped = ({ state: { draft } }: Scene): boolean => Object.values(draft.text).some((text) => text !== '');
