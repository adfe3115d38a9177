import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateStatus } from '../../domain/template.js';

type ByKind = Readonly<Record<OutreachKind, string>>;

/** Words of the template picker. `name` is the customer's first name; counts and moments come written out. */
export interface TemplatePickerMessages {
  readonly title: string;
  readonly kinds: string;
  readonly kind: ByKind;
  readonly search: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly status: string;
  readonly anyStatus: string;
  readonly statuses: Readonly<Record<TemplateStatus, string>>;
  readonly category: Readonly<Record<'MARKETING' | 'UTILITY', string>>;
  readonly list: string;
  /** Under a template in review. */
  readonly sentForReview: (ago: string) => string;
  /** Under a rejected one. */
  readonly rejectedBecause: (reason: string | undefined) => string;

  readonly loading: string;
  readonly loadingMore: string;
  readonly count: (count: number, figure: string, more: boolean) => string;
  readonly found: (count: number, figure: string, more: boolean) => string;
  readonly showAll: string;
  readonly failed: string;
  readonly failedMore: string;
  readonly tryAgain: string;
  readonly cannotList: string;
  readonly cannotListHelp: string;
  readonly nothingFound: (search: string) => string;
  readonly nothingFiltered: string;
  readonly nothingFoundHelp: string;
  readonly clearSearch: string;
  readonly noTemplates: ByKind;
  readonly noTemplatesHelp: string;
  readonly noTemplatesAdmin: string;
  readonly newTemplate: string;

  readonly customerSees: (name: string | undefined) => string;
  readonly permissionButton: string;
  readonly usualButton: string;
  readonly wordingFixed: string;
  readonly chooseOne: string;
  readonly variable: (number: number) => string;
  readonly example: (value: string) => string;
  readonly variableMissing: (number: number) => string;
  readonly tooLong: (by: string) => string;
  readonly inReview: string;
  readonly inReviewHelp: string;
  readonly rejected: string;
  readonly rejectedWithout: string;
  readonly edit: string;
  readonly duplicate: string;
  readonly use: string;
  readonly onlyApproved: string;
  /** Said when it happens while somebody looks. */
  readonly nowApproved: (name: string) => string;
  readonly nowRejected: (name: string) => string;
  readonly backAgain: string;
  /** Back from the create screen, with this one. */
  readonly chosenAgain: (name: string) => string;
  readonly deleted: (name: string) => string;
}
