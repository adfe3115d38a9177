import type { OutreachKind } from '../../domain/outreach.js';
import type { NoticeView } from './notice.view.js';
import { nameOf, wordsOf, type Scene } from './scene.js';

/** A template the agent picks and fills: all that can be sent while the window is closed. */
export interface TemplateFormView {
  readonly form: 'template';
  readonly kind: OutreachKind;
  /** `writing`: the create screen stands in its place. */
  readonly status: 'ready' | 'nothing' | 'writing';
  /** Why none can be picked here. */
  readonly impossible?: NoticeView;
  readonly mayWriteText: boolean;
  /** What the agent has written and cannot be sent now. */
  readonly kept?: string;
  /** It can become a template. */
  readonly mayMakeTemplate: boolean;
}

export function templateFormView(kind: OutreachKind, scene: Scene): TemplateFormView {
  const { state, memory } = scene;
  const words = wordsOf(scene);
  const kept = state.draft.text[kind];
  return {
    form: 'template',
    kind,
    status: memory.writes ? 'writing' : memory.hasTemplates && state.can.templates ? 'ready' : 'nothing',
    ...(!state.can.templates && {
      impossible: {
        tone: 'plain',
        icon: 'alert',
        title: words.cannotSendTemplates,
        text: words.cannotSendTemplatesHelp(nameOf(scene)),
      },
    }),
    mayWriteText: state.forms.includes('free-form') && !memory.writes,
    ...(kept && !memory.writes && { kept }),
    mayMakeTemplate: kept.trim() !== '' && memory.mayCreate && !memory.writes,
  };
}
