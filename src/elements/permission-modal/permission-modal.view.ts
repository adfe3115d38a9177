import { choicesView, type ChoiceView } from './choices.view.js';
import { composeView } from './compose.view.js';
import { allowedView, refusedView, sentView, waitingView } from './settled.view.js';
import { isPermitted, mayBeCalled, type Scene } from './scene.js';
import type { HelpView } from '../help.view.js';
import type { NoticeView } from './notice.view.js';
import type { PreviewView } from './preview.view.js';
import type { TemplateFormView } from './template-form.view.js';
import type { TextFormView } from './text-form.view.js';

export type ScreenName = 'loading' | 'refused' | 'allowed' | 'sent' | 'waiting' | 'compose';

/** What a button of the footer does. */
export type ModalAct = 'close' | 'send' | 'call' | 'choose-template' | 'invite-instead' | 'ask-again';

export interface ActionView {
  readonly label: string;
  readonly does: ModalAct;
  readonly tone: 'plain' | 'neutral' | 'primary' | 'call';
  readonly busy?: boolean;
}

/** Everything the dialog shows. */
export interface PermissionModalView {
  readonly screen: ScreenName;
  readonly title: string;
  readonly why: string;
  readonly choices?: readonly ChoiceView[];
  /** What became different meanwhile. */
  readonly change?: NoticeView;
  /** Whom to tell of what stands in `why`. */
  readonly help?: HelpView;
  /** Above the form, or all there is. */
  readonly notice?: NoticeView;
  readonly form?: TextFormView | TemplateFormView;
  /** Under the form, beside the text it concerns. */
  readonly failure?: NoticeView;
  readonly preview?: PreviewView;
  readonly foot: string;
  /** In reading order; the primary one is last. */
  readonly actions: readonly ActionView[];
  /** Said politely to those who cannot see that something changed. */
  readonly announcement: string;
}

/** The whole policy of the dialog: which screen, and what stands on it. */
export function permissionModalView(scene: Scene): PermissionModalView {
  switch (screenOf(scene)) {
    case 'loading':
    case 'refused':
      return refusedView(scene);
    case 'allowed':
      return allowedView(scene);
    case 'sent':
      return sentView(scene);
    case 'waiting':
      return waitingView(scene);
    case 'compose':
      return composeView(scene, choicesView(scene));
  }
}

/** A permission that arrives beats everything; then our own act; then a request that waits; else there is something to write. */
export function screenOf(scene: Scene): ScreenName {
  const { facts, outreach, permission } = scene.state;
  const invitesAnyway = scene.memory.again && scene.memory.permitted;
  if (facts === 'loading') return 'loading';
  if (facts === 'refused') return 'refused';
  if (scene.memory.writes) return 'compose'; // who writes a template goes on: it is not for this customer alone
  if (isPermitted(scene) && mayBeCalled(scene).ok && !invitesAnyway) return 'allowed';
  if (outreach.status === 'sent' && !isAnswered(scene)) return 'sent';
  if (permission.status === 'requested' && !scene.memory.again && (outreach.status === 'idle' || hasArrived(scene))) return 'waiting';
  return 'compose';
}

/** The answer to a request was lost, but the news brought the request itself. */
const hasArrived = ({ state: { outreach, permission, agent } }: Scene): boolean => {
  const by = permission.request?.by;
  return outreach.status === 'unknown' && outreach.kind === 'request' && by?.kind === 'agent' && by.id === agent?.id;
};

/** The customer said no, or the request ended, after it was sent from here. */
const isAnswered = ({ state: { outreach, permission } }: Scene): boolean =>
  outreach.status === 'sent' && outreach.kind === 'request' && permission.status === 'none' && permission.since > outreach.at;
