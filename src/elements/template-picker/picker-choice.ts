import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation } from '../../calling/conversation.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { Template } from '../../domain/template.js';

/** A conversation keeps the choice among its draft; without one the picker remembers it. */
type Asked = Pick<Conversation, 'send'> & { readonly state: Conversation['state'] | undefined };

/** Which template is looked at, and what was typed for its values. */
export class PickerChoice implements ReactiveController {
  visited: ReadonlySet<number> = new Set();
  readonly #host: ReactiveControllerHost;
  readonly #conversation: Asked;
  /** A kind each; beats the draft, whose template may be another while one that cannot be sent is looked at. */
  readonly #looked = new Map<OutreachKind, string>();
  readonly #typed = new Map<string, readonly string[]>();

  constructor(host: ReactiveControllerHost, conversation: Asked) {
    this.#host = host;
    this.#conversation = conversation;
    host.addController(this);
  }

  hostConnected(): void {
    this.#looked.clear();
    this.visited = new Set();
  }

  current(kind: OutreachKind): string | undefined {
    return this.#looked.get(kind) ?? this.#conversation.state?.draft.template[kind];
  }

  typed(template: string): readonly string[] | undefined {
    const { state } = this.#conversation;
    return state ? state.draft.variables[template] : this.#typed.get(template);
  }

  choose({ id, kind, status }: Template): void {
    if (id !== this.current(kind)) this.visited = new Set();
    this.#looked.set(kind, id);
    const { state } = this.#conversation;
    if (state && status === 'approved')
      this.#conversation.send({ type: 'draft.change', draft: { template: { ...state.draft.template, [kind]: id } } });
    this.#host.requestUpdate();
  }

  /** `values`: all of them, as they stand in the form. */
  fill(template: string, values: readonly string[]): void {
    const { state } = this.#conversation;
    if (state) this.#conversation.send({ type: 'draft.change', draft: { variables: { ...state.draft.variables, [template]: values } } });
    else this.#typed.set(template, values);
    this.#host.requestUpdate();
  }

  visit(...numbers: readonly number[]): void {
    this.visited = new Set([...this.visited, ...numbers]);
    this.#host.requestUpdate();
  }
}
