import type { OutreachKind } from './outreach.js';
import type { Template, TemplateStatus } from './template.js';

/** Which templates somebody wants to see. */
export interface TemplateFilter {
  readonly kind: OutreachKind;
  /** Words of the name or the text. */
  readonly search?: string;
  readonly language?: string;
  readonly status?: TemplateStatus;
}

/** Is it of this kind, language and status? */
export const isOfFilter = (template: Template, { kind, language, status }: TemplateFilter): boolean =>
  template.kind === kind && (!language || template.language === language) && (!status || template.status === status);

/** Does every word that is searched for stand in its name or in its text? Case and accents do not count. */
export function hasWordsOf(template: Template, { search = '' }: TemplateFilter): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = plain([template.name, template.header, template.body, template.footer, template.button].join(' '));
  return words.every((word) => text.includes(word));
}

/** Of two versions of one template the newer one; where neither tells its moment, the one heard later. */
export const newerTemplate = (known: Template | undefined, heard: Template): Template =>
  known?.since !== undefined && heard.since !== undefined && heard.since < known.since ? known : heard;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
