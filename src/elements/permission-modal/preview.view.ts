import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplatePiece } from '../../domain/template-values.js';
import { buttonOf, textOf } from './composed-outreach.js';
import { chosenForm, nameOf, wordsOf, type Scene } from './scene.js';

/** The message as the customer gets it. */
export interface PreviewView {
  readonly label: string;
  readonly header?: string;
  readonly body: readonly TemplatePiece[];
  readonly footer?: string;
  readonly at: string;
  /** What can be tapped under the message. */
  readonly tap: { readonly kind: OutreachKind; readonly label: string };
  readonly caption: string;
}

/** Of what is typed; a template has its own beside the list. */
export function previewView(kind: OutreachKind, scene: Scene): PreviewView | undefined {
  if (chosenForm(scene) === 'template') return undefined;
  const words = wordsOf(scene);
  return {
    label: words.customerSees(nameOf(scene)),
    body: [{ text: textOf(kind, scene) }],
    at: scene.format.clock(scene.now),
    tap: { kind, label: kind === 'request' ? words.permissionButton : buttonOf(scene) },
    caption: whatFollows(kind, scene),
  };
}

function whatFollows(kind: OutreachKind, scene: Scene): string {
  const { permissionLife, permanentPermission } = scene.policy;
  const words = wordsOf(scene);
  return kind === 'request' ? words.requestAnswers(nameOf(scene), permissionLife, permanentPermission) : words.inviteRings(nameOf(scene));
}
