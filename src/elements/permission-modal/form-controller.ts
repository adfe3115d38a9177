import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation, Draft } from '../../calling/conversation.js';
import { minute, type Duration } from '../../domain/instant.js';
import type { OutreachForm, OutreachKind } from '../../domain/outreach.js';
import { templateBodyOf } from '../../domain/template-from-text.js';
import { firstName } from '../../i18n/first-name.js';
import { tagBeside } from '../tag-beside.js';
import { changeBetween } from './change.view.js';
import { freshMemory, type DialogMemory, type Field } from './dialog-memory.js';
import type { FormActs, ShownPicker } from './form-acts.js';
import { chosenForm, chosenKind, isPermitted, type Scene } from './scene.js';

/** For how long it is worth telling that something got through after the dialog was left. */
const sentIsNewsFor: Duration = minute;

/** What the form needs of the conversation. */
type Asked = Pick<Conversation, 'send'> & { readonly state: Conversation['state'] | undefined };

/** The agent's hands on the form: typed things go to the conversation's draft, the rest is remembered until the dialog closes. */
export class FormController implements FormActs, ReactiveController {
  memory: DialogMemory = freshMemory;
  readonly #host: ReactiveControllerHost & Element;
  readonly #conversation: Asked;
  readonly #scene: () => Scene | undefined;
  #isNew = true;
  #form: OutreachForm | undefined;
  #before: { readonly state: Conversation['state']; readonly kind: OutreachKind | undefined } | undefined;
  #needsPicker = true;
  #picker: ShownPicker | undefined;
  #press: Promise<void> | undefined;

  /** `scene`: undefined while the dialog is closed or nothing is known. */
  constructor(host: ReactiveControllerHost & Element, conversation: Asked, scene: () => Scene | undefined) {
    this.#host = host;
    this.#conversation = conversation;
    this.#scene = scene;
    host.addController(this);
  }

  /** Before each render: notes what only comparing with the render before can tell. */
  hostUpdate(): void {
    const scene = this.#scene();
    if (!scene || scene.state.facts === 'loading') return;
    const { state } = scene;
    if (this.#isNew) {
      this.#isNew = false;
      this.memory = { ...this.memory, permitted: isPermitted(scene) };
      // got through after an earlier dialog was left: told once, while it is fresh
      if (state.outreach.status === 'sent' && scene.now - state.outreach.at > sentIsNewsFor)
        this.#conversation.send({ type: 'outreach.reset' });
    }
    const form = state.forms.includes('free-form') ? 'free-form' : 'template';
    if (this.#form && this.#form !== form) {
      // the facts have moved on: an earlier wish was about the earlier ones
      const { wants: _, ...memory } = this.memory;
      this.memory = { ...memory, formBefore: this.#form };
    }
    this.#form = form;
    this.#noteChange(scene);
    this.#needPicker(scene);
  }

  /** An invite that is being written goes on although a colleague has asked meanwhile. */
  #noteChange(scene: Scene): void {
    const before = this.#before;
    const kind = chosenKind(scene);
    this.#before = { state: scene.state, kind };
    if (!before || before.state === scene.state) return;
    if (scene.state.outreach.status === 'sending' || callMovedOn(before.state, scene.state)) {
      const { changed: _, ...memory } = this.memory;
      this.memory = memory;
    }
    const changed = changeBetween(before.state, scene);
    if (!changed) return;
    const again = this.memory.again || (before.kind === 'invite' && before.state.permission.status !== 'requested');
    this.memory = { ...this.memory, changed, again };
  }

  /** Only who must choose a template needs the picker. */
  #needPicker(scene: Scene): void {
    if (!this.#needsPicker || chosenForm(scene) !== 'template' || !scene.state.can.templates) return;
    this.#needsPicker = false;
    if (customElements.get(tagBeside(this.#host, 'template-picker'))) return;
    import('../../define/template-picker.js').then(
      () => this.#host.requestUpdate(),
      () => (this.#needsPicker = true),
    );
  }

  /** The dialog closed. Whether an answer got lost stays worth knowing; what was sent or refused is told. */
  forget(): void {
    const status = this.#conversation.state?.outreach.status;
    if (status === 'sent' || status === 'failed') this.#conversation.send({ type: 'outreach.reset' });
    this.memory = freshMemory;
    this.#isNew = true;
    this.#form = undefined;
    this.#before = undefined;
  }

  /** Goes on although a request waits. */
  goOn(kind: OutreachKind): void {
    this.change({ kind });
    this.#remember({ again: true });
  }

  /** A text was refused because the window has closed. */
  readonly leaveText = () => {
    this.#remember({ wants: 'template' });
    this.#conversation.send({ type: 'outreach.reset' });
  };

  readonly change = (draft: Partial<Draft>) => this.#conversation.send({ type: 'draft.change', draft });

  readonly type = (kind: OutreachKind, text: string) => {
    if (text === '') this.#remember({ emptied: new Set([...this.memory.emptied, kind]) });
    const { state } = this.#conversation;
    if (state) this.change({ text: { ...state.draft.text, [kind]: text } });
  };

  readonly want = (form: OutreachForm) => this.#remember({ wants: form });

  readonly pickerChanged = (picker: ShownPicker) => {
    const { kind, showing, mayCreate } = picker;
    const { writes, ...memory } = this.memory;
    this.#picker = picker;
    this.memory = { ...memory, hasTemplates: showing === 'templates', mayCreate, ...(showing === 'editor' && { writes: kind }) };
    // who comes back from a template of the other kind goes on with that kind
    if (writes && showing !== 'editor') this.change({ kind });
    this.#host.requestUpdate();
  };

  readonly makeTemplate = (kind: OutreachKind) => {
    const { state } = this.#conversation;
    if (!state) return;
    const { text, button } = state.draft;
    const body = templateBodyOf(text[kind], firstName(state.line?.customer));
    this.#picker?.create({ kind, body, ...(kind === 'invite' && button.trim() && { button }) });
  };

  /** A problem that appeared between press and release would move the pressed button away, so it waits for the release. */
  readonly visit = async (field: Field) => {
    await this.#press;
    if (!this.#isNew) this.show(field);
  };

  show(field: Field): void {
    this.#remember({ visited: new Set([...this.memory.visited, field]) });
  }

  readonly pressStarted = () => {
    this.#press = new Promise((resolve) => addEventListener('pointerup', () => setTimeout(resolve), { once: true }));
  };

  #remember(more: Partial<DialogMemory>): void {
    this.memory = { ...this.memory, ...more };
    this.#host.requestUpdate();
  }
}

/** What was said of a call with this customer is true no more. */
const callMovedOn = ({ mayCall, call }: Scene['state'], now: Scene['state']): boolean =>
  !mayCall.ok && mayCall.because === 'already-in-call' && call?.status !== now.call?.status;
