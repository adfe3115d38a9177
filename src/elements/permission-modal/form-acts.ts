import type { Draft } from '../../calling/conversation.js';
import type { OutreachForm, OutreachKind } from '../../domain/outreach.js';
import type { WaTemplatePicker } from '../template-picker/template-picker.js';
import type { Field } from './dialog-memory.js';

/** What the form needs of the picker. */
export type ShownPicker = Pick<WaTemplatePicker, 'kind' | 'showing' | 'mayCreate' | 'create'>;

/** What the agent can do to the form. */
export interface FormActs {
  readonly change: (draft: Partial<Draft>) => void;
  /** A text was typed or emptied. */
  readonly type: (kind: OutreachKind, text: string) => void;
  /** A field was left: from now on it says what is wrong with it. */
  readonly visit: (field: Field) => unknown;
  readonly want: (form: OutreachForm) => void;
  /** The picker of templates shows something else. */
  readonly pickerChanged: (picker: ShownPicker) => void;
  /** The text that cannot be sent becomes the beginning of a template. */
  readonly makeTemplate: (kind: OutreachKind) => void;
}
