import type { TemplateStatus, Template } from '../../domain/template.js';
import { languageName } from '../../i18n/language-name.js';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';
import { sentences } from '../../i18n/sentences.js';
import { mayWrite, type PickerScene } from './picker-scene.js';
import { paneView, type PaneView } from './pane.view.js';

/** What stands where the list would. */
export interface BlankView {
  readonly icon: 'search' | 'template' | 'alert';
  readonly title: string;
  readonly text: string;
  /** What helps, the best first. */
  readonly acts: readonly ('clear' | 'create' | 'load')[];
}

export interface TemplateRowView {
  readonly name: string;
  readonly status: TemplateStatus;
  readonly statusLabel: string;
  readonly body: string;
  readonly about: string;
  /** Can it be chosen? */
  readonly off: boolean;
  readonly chosen: boolean;
}

/** Everything the picker shows but the rows themselves: those are asked for as they come into sight. */
export interface TemplatePickerView {
  readonly blank?: BlankView;
  /** There is something to search and filter. */
  readonly mayNarrow: boolean;
  readonly waiting?: string;
  /** Under the list. */
  readonly count: string;
  readonly mayShowAll: boolean;
  readonly moreFailed?: string;
  readonly mayCreate: boolean;
  readonly pane?: PaneView;
  readonly announcement: string;
}

export function templatePickerView(scene: PickerScene): TemplatePickerView {
  const { list, filter, messages, format } = scene;
  const words = messages.templatePicker;
  const { length } = list.templates;
  const blank = length === 0 ? blankView(scene) : undefined;
  const isFiltered = filtered(scene);
  const pane = blank ? undefined : paneView(scene);
  const counted = [length, format.number(length), list.more] as const;
  return {
    ...(blank && { blank }),
    mayNarrow: scene.can.list && blank?.icon !== 'template',
    ...(list.status === 'loading' && { waiting: length === 0 ? words.loading : words.loadingMore }),
    count: length === 0 ? '' : isFiltered ? words.found(...counted) : words.count(...counted),
    mayShowAll: length > 0 && isFiltered,
    ...(list.status === 'failed' && length > 0 && { moreFailed: words.failedMore }),
    mayCreate: mayWrite(scene).ok,
    ...(pane && { pane }),
    announcement: list.status === 'loading' ? '' : blank ? blank.title : filter.search ? words.found(...counted) : '',
  };
}

/** What stands there: templates to choose from, something instead of them, or the create screen. */
export type PickerShows = 'templates' | 'nothing' | 'editor';

/** One line of the list. */
export function templateRowView(template: Template, scene: PickerScene): TemplateRowView {
  const { messages, current } = scene;
  const { name, status, body } = template;
  const isApproved = status === 'approved';
  return {
    name,
    status,
    statusLabel: messages.templatePicker.statuses[status],
    body,
    about: aboutOf(template, scene),
    off: !isApproved,
    chosen: isApproved && template.id === current?.id,
  };
}

function aboutOf({ language, category, status, rejected, since }: Template, { messages, format, now }: PickerScene): string {
  const { templatePicker: words, locale } = messages;
  if (status === 'rejected') return words.rejectedBecause(rejected);
  const sent = status === 'pending' && since !== undefined ? words.sentForReview(format.ago(since, now)) : undefined;
  return [languageName(language, locale), words.category[category], sent].filter(Boolean).join(' · ');
}

/** Undefined while an answer may still come. */
function blankView(scene: PickerScene): BlankView | undefined {
  const { list, filter, can, messages } = scene;
  const words = messages.templatePicker;
  const create = mayWrite(scene).ok ? (['create'] as const) : [];
  if (!can.list) return { icon: 'alert', title: words.cannotList, text: words.cannotListHelp, acts: [] };
  if (list.status === 'failed') return { icon: 'alert', title: words.failed, text: failureText(scene), acts: ['load'] };
  if (list.status === 'loading') return undefined;
  if (filtered(scene))
    return { icon: 'search', title: nothingFound(filter.search, words), text: words.nothingFoundHelp, acts: ['clear', ...create] };
  const text = create.length > 0 ? words.noTemplatesHelp : words.noTemplatesAdmin;
  return { icon: 'template', title: words.noTemplates[filter.kind], text, acts: create };
}

const nothingFound = (search: string | undefined, words: TemplatePickerMessages) =>
  search ? words.nothingFound(search) : words.nothingFiltered;

const filtered = ({ filter: { search, language, status } }: PickerScene): boolean => Boolean(search || language || status);

function failureText({ list: { failure }, messages, format }: PickerScene): string {
  if (!failure) return '';
  const { title, sentence } = messages.reasons[failure.because](failure, format);
  return sentences(messages, title, sentence);
}
