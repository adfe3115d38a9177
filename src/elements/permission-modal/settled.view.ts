import type { ActionView, PermissionModalView } from './permission-modal.view.js';
import { explained, nameOf, verdictOn, wordsOf, type Scene } from './scene.js';

/** The screens on which nothing is written: the answer is here, is awaited, or cannot be asked for. */

export function allowedView(scene: Scene): PermissionModalView {
  const { state, memory, policy, format } = scene;
  const words = wordsOf(scene);
  const name = nameOf(scene);
  const typed = Object.values(state.draft.text).some((text) => text !== '');
  const [limit] = state.allowances.call.length > 0 ? state.allowances.call : policy.calls;
  const until = state.permission.status === 'temporary' ? state.permission.until : undefined;
  const title = memory.permitted ? words.mayCallTitle(name) : words.allowedTitle(name);
  return {
    screen: 'allowed',
    title,
    why: memory.permitted ? words.noNeedToAsk : words.answerJustCame(typed),
    notice: {
      tone: 'good',
      icon: 'allowed',
      title: until === undefined ? words.callForGood : words.callUntil(format.moment(until)),
      text: words.callsADay(limit?.max, limit?.within ?? 0, name),
    },
    foot: '',
    actions: [
      { label: words.notNow, does: 'close', tone: 'plain' },
      { label: words.call(name), does: 'call', tone: 'call' },
    ],
    announcement: title,
  };
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
        text: words.requestEnds(ends === undefined ? undefined : format.moment(ends)),
      },
    }),
    ...(kind === 'invite' && { notice: { tone: 'good', icon: 'sent', title: words.nothingToDo, text: words.inviteRings(nameOf(scene)) } }),
    foot: '',
    actions: [{ label: words.close, does: 'close', tone: 'primary' }],
    announcement: `${words.sentTitle[kind]}. ${means}`,
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
    why: `${whoAsked(scene)} ${words.nothingToDo}`,
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
      text: words.requestEnds(until === undefined ? undefined : format.moment(until)),
    },
    foot: mayAsk ? words.askingAgainReplaces : '',
    actions,
    announcement: '',
  };
}

/** "Jonas asked for permission 2 h ago." */
export function whoAsked(scene: Scene): string {
  const { state, format, now } = scene;
  const { request, since } = state.permission;
  const by = request?.by;
  const me = by?.kind === 'agent' && by.id === state.agent?.id;
  const name = by && 'name' in by ? by.name?.split(' ')[0] : undefined;
  const at = request?.sentAt ?? since;
  return wordsOf(scene).asked({ me, name }, format.ago(at, Math.max(now, at)));
}

export function refusedView(scene: Scene): PermissionModalView {
  const { facts, failure } = scene.state;
  const words = wordsOf(scene);
  const why = facts === 'refused' && failure ? explained(failure.because, scene, failure) : undefined;
  return {
    screen: facts === 'refused' ? 'refused' : 'loading',
    title: why?.title ?? words.askTitle(nameOf(scene)),
    why: why?.sentence ?? scene.messages.callButton.loading.title,
    foot: '',
    actions: [{ label: words.close, does: 'close', tone: 'plain' }],
    announcement: '',
  };
}
