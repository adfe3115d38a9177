import type { Failure } from '../../calling/conversation.js';
import { day, minute } from '../../domain/instant.js';
import { notReached } from '../../domain/refusal.js';
import { templatePieces } from '../../domain/template-values.js';
import type { TemplateStatus } from '../../domain/template.js';
import { firstName } from '../../i18n/first-name.js';
import { sentences } from '../../i18n/sentences.js';
import type { NoticeView } from '../permission-modal/notice.view.js';
import type { PreviewView } from '../permission-modal/preview.view.js';
import { faultsOf, isBusy, screenOf, textOf, type EditorScene, type ScreenName } from './editor-scene.js';
import { fieldsView, type FieldsView } from './fields.view.js';

export type EditorAct =
  'send' | 'discard' | 'undo' | 'edit' | 'copy' | 'delete' | 'keep' | 'delete-now' | 'load' | 'as-new' | 'use' | 'back';

export interface EditorButton {
  readonly does: EditorAct;
  readonly label: string;
  readonly tone: 'plain' | 'neutral' | 'primary' | 'danger';
  readonly busy?: boolean;
  /** Pressing it says what is missing. */
  readonly blocked?: boolean;
}

/** Everything the create screen shows. */
export interface TemplateEditorView {
  readonly screen: ScreenName;
  readonly title: string;
  readonly steps: readonly { readonly label: string; readonly now: boolean; readonly tone: 'plain' | 'good' | 'bad' }[];
  readonly notices: readonly NoticeView[];
  readonly fields?: FieldsView;
  readonly fixed?: string;
  readonly preview?: PreviewView;
  /** Beside the title: what else can be done with the template. */
  readonly more: readonly EditorButton[];
  readonly confirm?: { readonly title: string; readonly text: string; readonly buttons: readonly EditorButton[] };
  readonly foot: string;
  /** In reading order; the primary one is last. */
  readonly buttons: readonly EditorButton[];
  readonly announcement: string;
}

export function templateEditorView(scene: EditorScene): TemplateEditorView {
  const screen = screenOf(scene);
  const isForm = screen === 'form';
  const isShown = isForm || screen === 'review' || screen === 'approved';
  const notices = noticesOf(screen, scene);
  const { template } = scene.editing;
  return {
    screen,
    title: titleOf(screen, scene),
    steps: isShown ? stepsOf(scene) : [],
    notices,
    ...(isForm && { fields: fieldsView(scene) }),
    ...(isForm && template && { fixed: scene.messages.templateEditor.fixed(template.status) }),
    ...(isShown && { preview: previewOf(scene) }),
    more: isShown ? moreOf(screen, scene) : [],
    ...(isShown && scene.memory.confirming && template && { confirm: confirmOf(template.name, template.status, scene) }),
    foot: isForm ? footOf(scene) : '',
    buttons: buttonsOf(screen, scene),
    announcement: notices.map(({ title, text }) => sentences(scene.messages, title, text)).join(' '),
  };
}

function titleOf(screen: ScreenName, { editing: { template }, isCopy, messages: { templateEditor: words } }: EditorScene): string {
  if (screen === 'review' || screen === 'approved') return template?.name ?? words.titleNew;
  if (screen !== 'form' && screen !== 'not-allowed') return words.title;
  if (template) return words.titleEdit(template.name);
  return isCopy ? words.titleCopy : words.titleNew;
}

function stepsOf({ editing: { template, changed }, messages: { templateEditor: words } }: EditorScene): TemplateEditorView['steps'] {
  const now: 'draft' | TemplateStatus = !template || (changed && template.status !== 'pending') ? 'draft' : template.status;
  const last = now === 'rejected' ? 'rejected' : 'approved';
  const tones = { draft: 'plain', pending: 'plain', approved: 'good', rejected: 'bad' } as const;
  return (['draft', 'pending', last] as const).map((step) => ({
    label: words.step[step],
    now: step === now,
    tone: step === now ? tones[step] : 'plain',
  }));
}

function noticesOf(screen: ScreenName, scene: EditorScene): readonly NoticeView[] {
  const { editing, messages, format, now, mayCreate, can } = scene;
  const words = messages.templateEditor;
  const { template, failure, changed } = editing;
  const since = template?.since === undefined ? undefined : format.ago(template.since, now);
  const isOld = template?.since !== undefined && now - template.since >= minute;
  switch (screen) {
    case 'loading':
      return [];
    case 'failed':
      return [{ tone: 'bad', icon: 'alert', title: words.failed, ...explained(failure, scene) }];
    case 'gone':
      return [{ tone: 'plain', icon: 'alert', title: words.gone, text: words.goneHelp(changed) }];
    case 'not-allowed': {
      const because = !can.save || mayCreate.ok ? 'not-supported' : mayCreate.because;
      return [{ tone: 'plain', icon: 'alert', title: words.notAllowed, ...explained({ because }, scene) }];
    }
    case 'review':
      return [{ tone: 'info', icon: 'clock', title: words.inReview, text: words.inReviewHelp(since) }, ...actNotices(scene)];
    case 'approved':
      return [
        { tone: 'good', icon: 'sent', title: words.approved, text: words.approvedHelp(isOld ? since : undefined) },
        ...actNotices(scene),
      ];
    case 'form':
      return [...statusNotices(scene), ...actNotices(scene)];
  }
}

function statusNotices({ editing: { template }, messages: { templateEditor: words }, policy }: EditorScene): readonly NoticeView[] {
  if (template?.status === 'rejected')
    return [{ tone: 'bad', icon: 'alert', title: words.rejected, text: words.rejectedHelp(template.rejected) }];
  if (template?.status !== 'approved') return [];
  const often = policy.templateEdits.map(({ max, within }) => [max, Math.round(within / day)] as const);
  return [{ tone: 'info', icon: 'clock', title: words.approvedEdit, text: words.approvedEditHelp(often) }];
}

/** What became of the last act, if it did not get through. */
function actNotices(scene: EditorScene): readonly NoticeView[] {
  const { act } = scene.editing;
  const words = scene.messages.templateEditor;
  if (act.status === 'unknown')
    return [
      act.act === 'save'
        ? { tone: 'warning', icon: 'alert', title: words.unknown, text: words.unknownHelp }
        : { tone: 'warning', icon: 'alert', title: words.deleteUnknown },
    ];
  if (act.status !== 'failed') return [];
  const title = act.act === 'save' ? words.notSent : words.notDeleted;
  const why = explained(act.failure, scene);
  const text = act.act === 'save' ? `${why.text} ${words.textKept}` : why.text;
  return [{ tone: 'bad', icon: notReached.has(act.failure.because) ? 'offline' : 'alert', title, ...why, text }];
}

function explained(failure: Failure | undefined, { messages, format }: EditorScene): { readonly text: string; readonly details?: string } {
  if (!failure) return { text: '' };
  const { title, sentence } = messages.reasons[failure.because](failure, format);
  const code = failure.platformCode === undefined ? undefined : messages.templateEditor.platformCode(failure.platformCode);
  const details = [failure.details && sentence.includes(failure.details) ? undefined : failure.details, code].filter(Boolean).join(' · ');
  return { text: sentence.startsWith(title) ? sentence : sentences(messages, title, sentence), ...(details && { details }) };
}

function previewOf(scene: EditorScene): PreviewView {
  const { kind, header, body, footer, button, examples } = textOf(scene);
  const words = scene.messages.templateEditor;
  return {
    label: words.customerSees(firstName(scene.line?.customer)),
    ...(header?.trim() && { header }),
    body: body.trim() ? templatePieces(body, examples) : [{ text: words.emptyBody, variable: 'gap' }],
    ...(footer?.trim() && { footer }),
    at: scene.format.clock(scene.now),
    tap: { kind, label: kind === 'request' ? words.permissionButton : button?.trim() ? button : words.usualButton },
    caption: kind === 'request' ? words.requestCaption : words.inviteCaption,
  };
}

function moreOf(screen: ScreenName, scene: EditorScene): readonly EditorButton[] {
  const { editing, can, messages, memory } = scene;
  const words = messages.templateEditor;
  if (!editing.template) return [];
  return [
    ...(screen === 'approved' ? ([{ does: 'edit', label: words.edit, tone: 'neutral' }] as const) : []),
    { does: 'copy', label: words.duplicate, tone: 'neutral' },
    ...(can.delete && !memory.confirming ? ([{ does: 'delete', label: words.delete, tone: 'neutral' }] as const) : []),
  ];
}

function confirmOf(name: string, status: TemplateStatus, scene: EditorScene): NonNullable<TemplateEditorView['confirm']> {
  const { messages, policy, format, editing } = scene;
  const words = messages.templateEditor;
  const busy = editing.act.status === 'deleting';
  return {
    title: words.deleteTitle(name),
    text: words.deleteHelp(status === 'approved' ? format.days(policy.templateNameRest) : undefined),
    buttons: [
      { does: 'keep', label: words.keep, tone: 'neutral' },
      { does: 'delete-now', label: busy ? words.deleting : words.deleteNow, tone: 'danger', busy },
    ],
  };
}

/** What is approved already needs no other review. */
const isUnchanged = ({ editing: { template, changed } }: EditorScene): boolean => template?.status === 'approved' && !changed;

function footOf(scene: EditorScene): string {
  const { editing, messages, format, memory, storage } = scene;
  const words = messages.templateEditor;
  if (memory.discarded && !editing.changed) return words.discarded;
  if (!editing.changed) return isUnchanged(scene) ? words.nothingChanged : '';
  const count = faultsOf(scene).length;
  const kept = storage === 'saved' ? words.draftKept : words.draftKeptHere;
  return [count > 0 ? words.toFix(count, format.number(count)) : undefined, kept].filter(Boolean).join(' · ');
}

function buttonsOf(screen: ScreenName, scene: EditorScene): readonly EditorButton[] {
  const { editing, messages, memory } = scene;
  const words = messages.templateEditor;
  const back: EditorButton = { does: 'back', label: words.back, tone: 'neutral' };
  switch (screen) {
    case 'loading':
    case 'not-allowed':
    case 'review':
      return [back];
    case 'approved':
      return scene.choosing
        ? [
            { ...back, tone: 'plain' },
            { does: 'use', label: words.use, tone: 'primary' },
          ]
        : [back];
    case 'failed':
      return [back, { does: 'load', label: words.tryAgain, tone: 'primary' }];
    case 'gone':
      return [back, ...(editing.changed ? ([{ does: 'as-new', label: words.asNew, tone: 'primary' }] as const) : [])];
    case 'form': {
      const saving = editing.act.status === 'saving';
      const label = saving ? words.sending : editing.template ? words.sendAgain : words.send;
      const blocked = faultsOf(scene).length > 0 || isUnchanged(scene);
      return [
        ...(memory.discarded && !editing.changed ? ([{ does: 'undo', label: words.undo, tone: 'plain' }] as const) : []),
        ...(editing.changed && !isBusy(scene) ? ([{ does: 'discard', label: words.discard, tone: 'plain' }] as const) : []),
        { does: 'send', label, tone: 'primary', busy: saving, blocked },
      ];
    }
  }
}
