import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TemplateEditing, TemplateEditingIntent } from '../../calling/templates/templates.js';
import { variablesOf, withVariable, type TemplateText } from '../../domain/template-rules.js';
import {
  begunWith,
  faultsOf,
  fieldOf,
  freshMemory,
  isBusy,
  textOf,
  type EditorField,
  type EditorMemory,
  type EditorScene,
} from './editor-scene.js';
import type { FieldsActs } from './fields.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode; readonly shadowRoot: ShadowRoot | null };

interface Surroundings {
  readonly editing: () => TemplateEditing | undefined;
  readonly scene: () => EditorScene | undefined;
}

/** The agent's hands on the form: what is typed goes to the draft, the rest is remembered while the screen is open. */
export class EditorController implements ReactiveController, FieldsActs {
  memory: EditorMemory = freshMemory;
  /** To be said to those who do not see it. */
  said = '';
  readonly #host: Host;
  readonly #around: Surroundings;
  #caret: number | undefined;
  #press: Promise<void> | undefined;

  constructor(host: Host, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#caret === undefined) return;
    const body = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#body');
    body?.focus();
    body?.setSelectionRange(this.#caret, this.#caret);
    this.#caret = undefined;
  }

  send(intent: TemplateEditingIntent): void {
    this.#around.editing()?.send(intent);
  }

  remember(more: Partial<EditorMemory>): void {
    this.memory = { ...this.memory, ...more };
    this.#host.requestUpdate();
  }

  readonly change = (text: Partial<TemplateText>) => {
    const scene = this.#around.scene();
    if (!scene || isBusy(scene)) return;
    this.said = '';
    this.send({ type: 'text.change', text: { ...begunWith(scene), ...text } });
    if (this.memory.discarded) this.#forgetDiscarded();
  };

  readonly example = (number: number, value: string) => {
    const scene = this.#around.scene();
    if (!scene) return;
    const { body, examples } = textOf(scene);
    const all = Array.from({ length: Math.max(variablesOf(body), examples.length) }, (_, index) => examples[index] ?? '');
    this.change({ examples: all.with(number - 1, value) });
  };

  /** A problem that appeared between press and release would move the pressed button away, so it waits for the release. */
  readonly visit = async (field: EditorField) => {
    await this.#press;
    this.remember({ visited: new Set([...this.memory.visited, field]) });
  };

  readonly pressStarted = () => {
    this.#press = new Promise((resolve) => addEventListener('pointerup', () => setTimeout(resolve), { once: true }));
  };

  /** Where the caret is, or at the end where nobody has put one. */
  readonly addVariable = () => {
    const scene = this.#around.scene();
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#body');
    if (!scene || !field) return;
    const { text, caret } = withVariable(field.value, field.selectionStart, field.selectionEnd);
    this.#caret = caret;
    this.change({ body: text });
    this.said = scene.messages.templateEditor.variableAdded(variablesOf(text));
  };

  submit(): void {
    const scene = this.#around.scene();
    if (!scene) return;
    this.said = '';
    const [fault] = faultsOf(scene);
    if (fault) {
      this.remember({ tried: true });
      return this.focus(`#${fieldOf(fault)}`);
    }
    if (scene.editing.template?.status === 'approved' && !scene.editing.changed) return;
    const begun = begunWith(scene);
    if (Object.keys(begun).length > 0) this.send({ type: 'text.change', text: begun });
    this.send({ type: 'template.save' });
  }

  discard(): void {
    const text = this.#around.editing()?.state.text;
    this.send({ type: 'text.reset' });
    this.memory = { ...freshMemory, submitted: this.memory.submitted, ...(text && { discarded: text }) };
    this.said = this.#around.scene()?.messages.templateEditor.discarded ?? '';
    this.#host.requestUpdate();
    this.focus('[data-does="undo"]');
  }

  undo(): void {
    const { discarded } = this.memory;
    if (discarded) this.send({ type: 'text.change', text: discarded });
    this.#forgetDiscarded();
    this.focus('[data-does="discard"]');
  }

  confirmDeletion(confirming: boolean): void {
    this.remember({ confirming });
    this.focus(confirming ? '[data-does="keep"]' : '[data-does="delete"]');
  }

  /** Once it is drawn. */
  focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #forgetDiscarded(): void {
    const { discarded: _, ...memory } = this.memory;
    this.memory = memory;
    this.#host.requestUpdate();
  }
}
