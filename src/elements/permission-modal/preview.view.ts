import type { OutreachKind } from '../../domain/outreach.js';
import { fillTemplate } from '../../domain/template-rules.js';
import type { Template } from '../../domain/template.js';
import { buttonOf, chosenTemplate, textOf, valuesOf } from './composed-outreach.js';
import { chosenForm, nameOf, wordsOf, type Scene } from './scene.js';

/** The message as the customer gets it. */
export interface PreviewView {
  readonly label: string;
  readonly header?: string;
  readonly body: readonly PreviewPiece[];
  readonly footer?: string;
  readonly at: string;
  /** What can be tapped under the message. */
  readonly tap: { readonly kind: OutreachKind; readonly label: string };
  readonly caption: string;
}

/** `filled` and `gap` are variables with and without a value. */
export interface PreviewPiece {
  readonly text: string;
  readonly variable?: 'filled' | 'gap';
}

export function previewView(kind: OutreachKind, scene: Scene): PreviewView | undefined {
  const words = wordsOf(scene);
  const shared = { label: words.customerSees(nameOf(scene)), at: scene.format.clock(scene.now) };
  if (chosenForm(scene) === 'free-form') {
    const label = kind === 'request' ? words.permissionButton : buttonOf(scene);
    return { ...shared, body: [{ text: textOf(kind, scene) }], tap: { kind, label }, caption: whatFollows(kind, scene) };
  }
  const template = chosenTemplate(kind, scene);
  if (!template) return undefined;
  return {
    ...shared,
    ...(template.header && { header: template.header }),
    ...(template.footer && { footer: template.footer }),
    body: filledPieces(template, valuesOf(template, scene)),
    tap: { kind, label: kind === 'request' ? words.permissionButton : template.button || words.usualButton },
    caption: words.wordingFixed,
  };
}

function whatFollows(kind: OutreachKind, scene: Scene): string {
  const { permissionLife, permanentPermission } = scene.policy;
  const words = wordsOf(scene);
  return kind === 'request' ? words.requestAnswers(nameOf(scene), permissionLife, permanentPermission) : words.inviteRings(nameOf(scene));
}

/** The body cut at its variables, each marked as filled or still missing. */
function filledPieces({ body }: Template, values: readonly string[]): readonly PreviewPiece[] {
  return body
    .split(/(\{\{[1-9]\d*\}\})/)
    .filter((text) => text !== '')
    .map((text) => {
      if (!/^\{\{[1-9]\d*\}\}$/.test(text)) return { text };
      const filled = fillTemplate(text, values);
      return { text: filled, variable: filled === text ? ('gap' as const) : ('filled' as const) };
    });
}
