import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { TemplateList } from '../../calling/templates/templates.js';
import { minute } from '../../domain/instant.js';
import type { Outreach, OutreachKind } from '../../domain/outreach.js';
import type { TemplateText } from '../../domain/template-rules.js';
import type { TemplateClose } from '../../events.js';
import { ConversationController } from '../conversation-controller.js';
import { emit } from '../emit.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { Watching } from '../watching.js';
import { content, waiting, type PickerActs } from './content.js';
import { CreateScreen } from './create-screen.js';
import { foot } from './foot.js';
import { PickerChoice } from './picker-choice.js';
import { PickerFilter } from './picker-filter.js';
import { filledOutreach, mayWrite, missingIn, noList, sceneOf, valuesOf, verdictOf, type PickerScene } from './picker-scene.js';
import { RowWindow } from './row-window.js';
import { rowAfter } from './row-keys.js';
import { StatusChanges } from './status-changes.js';
import { styles } from './template-picker.styles.js';
import { templatePickerView, type PickerShows } from './template-picker.view.js';
import { head } from './toolbar.js';

/**
 * @summary The message templates of a business number: searched, looked at as the customer gets them, filled in and chosen.
 *
 * In a conversation what is chosen and typed is part of its draft. "New template", "Edit" and "Duplicate" open the create screen in its
 * place, and that screen leads back.
 *
 * @tagname wa-template-picker
 * @fires {CustomEvent<TemplateCreate>} wa-template-create - Before the create screen opens; `preventDefault()` stops it.
 * @fires {Event} change - `showing` or `mayCreate` is another. Does not bubble.
 * @fires {CustomEvent<TemplateUse>} wa-template-use - A template is chosen and every value is filled in.
 * @csspart header - Title, kind and the button for a new template.
 * @csspart list - The list of templates.
 * @csspart template - One of them.
 * @csspart preview - The message as the customer gets it.
 * @csspart notice - Why the template cannot be chosen.
 * @csspart input - A field.
 * @csspart blank - What stands there when there is nothing to list.
 * @csspart footer - The last line, with the button.
 * @csspart button - A button.
 * @csspart primary - The button that uses the template.
 * @cssprop [--wa-template-picker-rows=24rem] - Greatest height of the list.
 */
export class WaTemplatePicker extends StyledElement {
  static override styles = styles;

  /** Whose customer and business number; the choice is part of this conversation's draft. */
  @property() conversation = '';

  /** Id of the business number, without a conversation. */
  @property() number = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** Templates for which kind of message. */
  @property({ reflect: true }) kind: OutreachKind = 'request';

  /** Part of a larger form: no title, no choice of the kind and no button; the surroundings read `outreach` and call `check()`. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  readonly #conversation = new ConversationController(this);
  readonly #ticker = new Ticker(this, { every: () => minute, now: () => this.#conversation.calling?.now() });
  readonly #list = new Watching<TemplateList>(this);
  readonly #filter = new PickerFilter(this);
  readonly #choice = new PickerChoice(this, this.#conversation);
  readonly #window = new RowWindow(this);
  readonly #statuses = new StatusChanges();
  readonly #create: CreateScreen = new CreateScreen(this, (how) => this.#back(how));
  #said = '';
  #showed: string | undefined;

  /** What stands there now: templates to choose from, something instead of them (none, loading, a failure), or the create screen. */
  get showing(): PickerShows {
    if (this.#create.opened) return 'editor';
    return this.#scene && this.#scene.list.templates.length > 0 ? 'templates' : 'nothing';
  }

  /** What would be sent; undefined while nothing is chosen or a value is missing. */
  get outreach(): Extract<Outreach, { form: 'template' }> | undefined {
    const scene = this.#scene;
    return scene && verdictOf(scene).ok ? filledOutreach(scene) : undefined;
  }

  /** May templates be written here? */
  get mayCreate(): boolean {
    return this.#scene !== undefined && mayWrite(this.#scene).ok;
  }

  /** Opens the create screen for a new one with these words, or with what was begun before and is unfinished. */
  create(text: Partial<TemplateText>): void {
    this.#create.open({}, this.#where, text);
  }

  /** Is it ready to be sent? If not, says at the field what is missing and moves the focus there. */
  check(): boolean {
    const scene = this.#scene;
    if (!scene || verdictOf(scene).ok) return scene !== undefined;
    const missing = missingIn(scene);
    this.#choice.visit(...missing);
    this.#focus(missing.length > 0 ? `#variable-${missing[0]}` : '.rows');
    return false;
  }

  protected override willUpdate(): void {
    const { calling } = this.#conversation;
    const number = this.#number;
    this.#list.watch(calling && number && !this.#create.opened ? calling.templates(number).list(this.#filter.of(this.kind)) : undefined);
    const scene = this.#scene;
    if (!scene) return;
    this.#filter.seen(scene.list.templates);
    this.#said = this.#statuses.said(scene.list.templates, scene.messages) || this.#said;
  }

  protected override render() {
    if (this.#create.opened) return this.#create.render(this.#create.opened, this.#conversation.desk?.allMessages());
    const scene = this.#scene;
    if (!scene) return waiting(this.#conversation.desk?.allMessages()?.templatePicker.loading ?? 'Loading…');
    const words = scene.messages.templatePicker;
    const view = templatePickerView(scene);
    return html`
      ${this.embedded ? nothing : head(this.kind, view.mayCreate, words, this.#acts)}
      ${content(view, scene, {
        filter: this.#filter,
        window: this.#window.of(scene.list.templates.length),
        embedded: this.embedded,
        acts: this.#acts,
      })}
      ${this.embedded || view.blank ? nothing : foot.use(view.pane, words, this.#use)}
      <p class="visually-hidden" role="status">${this.#said || view.announcement}</p>
    `;
  }

  protected override updated(): void {
    const shows = JSON.stringify([this.showing, this.mayCreate]);
    // whoever hears it may render this again: not within this update
    if (shows !== this.#showed) void this.updateComplete.then(() => this.dispatchEvent(new Event('change')));
    this.#showed = shows;
    const { list } = this.#scene ?? { list: noList };
    const { length } = list.templates;
    const isAtEnd = list.more && list.status === 'ready' && this.#window.of(length).to >= length;
    if (isAtEnd && !this.#create.opened) void this.updateComplete.then(this.#acts.more);
  }

  get #number(): string {
    return this.number || (this.#conversation.state?.line?.number.id ?? '');
  }

  get #scene(): PickerScene | undefined {
    return sceneOf(this.#conversation, this.#number, {
      kind: this.kind,
      filter: this.#filter.of(this.kind),
      list: this.#list.now?.state ?? noList,
      choice: this.#choice,
      now: this.#ticker.now(),
    });
  }

  readonly #key = (event: KeyboardEvent) => {
    const { list, current } = this.#scene ?? { list: noList };
    const { templates } = list;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // where using it moves the focus, the same key must not press what has it then
      event.preventDefault();
      return this.#use();
    }
    const next = rowAfter(
      event.key,
      templates.findIndex(({ id }) => id === current?.id),
      templates.length,
      this.#window.page,
    );
    const template = next === undefined ? undefined : templates[next];
    if (!template || next === undefined) return;
    event.preventDefault();
    this.#choice.choose(template);
    this.#window.show(next);
  };

  readonly #use = () => {
    const scene = this.#scene;
    if (!scene || this.embedded || !this.check()) return;
    const { current } = scene;
    const outreach = filledOutreach(scene);
    if (current && outreach) emit(this, 'wa-template-use', { ...this.#where, template: current, outreach });
  };

  #narrow(change: () => void): void {
    change();
    this.#said = '';
    this.#window.toStart();
    this.requestUpdate();
  }

  #back({ template, deleted }: TemplateClose): void {
    const worked = template === undefined ? undefined : this.#conversation.calling?.templates(this.#number).template(template);
    if (worked) {
      this.kind = worked.kind;
      this.#choice.choose(worked);
    }
    const words = this.#conversation.desk?.allMessages()?.templatePicker;
    const chosen = worked?.status === 'approved' ? words?.chosenAgain(worked.name) : undefined;
    this.#said = (deleted ? words?.deleted(deleted.name) : (chosen ?? words?.backAgain)) ?? '';
    this.#focus(worked ? '.rows' : '[data-does="create"]');
  }

  get #where(): { readonly number: string; readonly conversation?: string } {
    return { number: this.#number, ...(this.conversation && { conversation: this.conversation }) };
  }

  /** Once it is drawn. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #acts: PickerActs = {
    search: (words) => {
      this.#said = '';
      this.#filter.type(words);
    },
    searchNow: this.#filter.searchNow,
    language: (code) => this.#narrow(() => (this.#filter.language = code)),
    status: (status) => this.#narrow(() => (this.#filter.status = status)),
    kind: (kind) => this.#narrow(() => (this.kind = kind)),
    create: () => this.#create.open({}, this.#where),
    clear: () => {
      this.#filter.clear();
      this.#focus('input[type="search"]');
    },
    load: () => this.#list.now?.send({ type: 'list.load' }),
    more: () => this.#list.now?.send({ type: 'list.more' }),
    choose: (template) => this.#choice.choose(template),
    key: this.#key,
    scrolled: this.#window.scrolled,
    fill: (number, value) => {
      const scene = this.#scene;
      if (scene?.current) this.#choice.fill(scene.current.id, valuesOf(scene).with(number - 1, value));
    },
    visit: (number) => this.#choice.visit(number),
    edit: (copy) => {
      const template = this.#scene?.current?.id;
      if (template !== undefined) this.#create.open({ template, ...(copy && { copy }) }, this.#where);
    },
  };
}
