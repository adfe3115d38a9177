import { asIs, inForm } from './form.js';

/** What an agent has typed and not sent: their own text, as they wrote it. The shape that `Conversation` shows as its draft. */
export interface StoredDraft {
  readonly kind: DraftKind;
  readonly text: Readonly<Record<DraftKind, string>>;
  readonly button: string;
  /** Validity of the invite, minutes. */
  readonly minutes: number;
  /** Id of the chosen template, a kind each. */
  readonly template: Readonly<Partial<Record<DraftKind, string>>>;
  /** Values of {{1}}, {{2}} … by template id. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
}

type DraftKind = 'request' | 'invite';

/** More than any field takes, and little enough for a disk. */
const longest = 10_000;
const most = 100;

/** Only these fields, whatever else the object holds. */
const storedDraft = inForm<StoredDraft>({
  kind: asIs,
  text: inForm<StoredDraft['text']>({ request: asIs, invite: asIs }),
  button: asIs,
  minutes: asIs,
  template: inForm<StoredDraft['template']>({ request: asIs, invite: asIs }),
  variables: asIs,
});

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const areTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= most && value.every(isText);

const isVariables = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).length <= most && Object.entries(value).every(([id, texts]) => isText(id) && areTexts(texts));

/** A draft in the form in which it is kept, or nothing if it is none: whoever wrote it. Never throws. */
export function restoredDraft(value: unknown): StoredDraft | undefined {
  try {
    const { kind, text, button, minutes, template, variables } = value as Readonly<Record<string, unknown>>;
    if (kind !== 'request' && kind !== 'invite') return undefined;
    if (!isObject(text) || !isText(text.request) || !isText(text.invite) || !isText(button)) return undefined;
    if (typeof minutes !== 'number' || !Number.isFinite(minutes) || !isVariables(variables)) return undefined;
    if (!isObject(template) || !Object.values(template).every((id) => id === undefined || isText(id))) return undefined;
    return storedDraft(value as StoredDraft);
  } catch {
    return undefined;
  }
}
