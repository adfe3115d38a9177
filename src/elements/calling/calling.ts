import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallingAdapter } from '../../adapter.js';
import type { Calling, Failed } from '../../calling/calling.js';
import { deskContext, type Desk, type Shortcuts } from '../../calling/context.js';
import type { CallNow } from '../../calling/conversation.js';
import type { PolicyName } from '../../domain/policy.js';
import { needsPage } from '../../domain/takes-up.js';
import type { Messages, SomeMessages } from '../../i18n/messages.js';
import { emit } from '../emit.js';
import { endCall } from '../end-call.js';
import { nameWiring } from '../name-wiring.js';
import { safeHref } from '../safe-href.js';
import { deskCode } from './desk-code.js';
import { deskOptions } from './desk-options.js';
import { DeskShortcuts } from './desk-shortcuts.js';
import { factEvents } from './fact-events.js';
import { MissingSource } from './missing-source.js';
import { announceDesks, joinPage } from './page-desks.js';
import { Words } from './words.js';

/** How long a desk that was taken off the page during a call waits for its return (ms). */
const returnWithin = 2000;

/** Attributes of every element that matter here beside its own. */
const watched = ['id', 'hidden'];

const nobody = (allMessages: Desk['allMessages']): Desk => ({ calling: undefined, messages: undefined, allMessages, modals: new Set() });

const needsThisPage = (call: CallNow) => needsPage(call, call.here || call.doing === 'accepting');

/**
 * @summary The agent's desk: joins one adapter to every calling element inside it, or on the page.
 *
 * Renders nothing of its own. A desk that it made ends with it; a `calling` given by property does not.
 *
 * @tagname wa-calling
 * @attr {string} lang - Language of every element of this desk; else that of the elements around it, or of the page. May change at any time.
 * @fires {CustomEvent<CallStarted>} wa-call-started - A call was placed or began to ring.
 * @fires {CustomEvent<CallEnded>} wa-call-ended - A call is over, with all that a ticket needs; once per call and browser.
 * @fires {CustomEvent<PermissionChanged>} wa-permission-changed - The customer allowed calls, took it back, or it ran out.
 * @fires {CustomEvent<Failed>} wa-calling-failed - Something that was tried did not work.
 * @slot - Anything; calling elements may stand at any depth.
 */
export class WaCalling extends ReactiveElement {
  /** Where the HTTP adapter finds the backend. Unneeded with `adapter` or `calling`. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** The helpdesk account; together with `agent` the saved history is shown before the backend has answered. */
  @property() tenant = '';

  /** Id of the signed-in agent; see `tenant`. */
  @property() agent = '';

  /** Preset of the rules where the backend reports no limits: `product` or `meta-2025-12`. */
  @property() policy: PolicyName | '' = '';

  /** One stream of news for all tabs of this agent (`share`, usual with `base-url`), or one for each (`each`). */
  @property() tabs: 'share' | 'each' | '' = '';

  /** Address of a sound that rings in place of the built-in one (http, https, blob or data); read when the desk is made. */
  @property() ringtone = '';

  /** Zone in which moments are written, an IANA name like `Europe/Lisbon`: the agent's own. Empty: the browser's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Where an agent finds help when only an admin can mend it: an https, mailto or tel address. */
  @property({ attribute: 'support-href' }) supportHref = '';

  /**
   * Gives the `Authorization` header of the HTTP adapter; asked again (`refused`) after the backend answered 401. Another function
   * takes over from the next request on; the desk stays.
   */
  @property({ attribute: false }) authorization:
    ((why: 'first' | 'refused') => string | undefined | Promise<string | undefined>) | undefined;

  /**
   * Sentences in the host's own words, over those of the page's language. A whole locale (it has a `locale`) is spoken as it is, and none
   * is loaded: `wa-calling/i18n/pt-BR`, or one that the host wrote. Null says nothing of its own either.
   */
  @property({ attribute: false }) messages: Messages | SomeMessages | null | undefined;

  /** Keys that work anywhere on the page, `{ answer: 'Alt+A', hangUp: 'F9' }`: none unless set here. `<wa-readiness>` lists them. */
  @property({ attribute: false }) shortcuts: Shortcuts | undefined;

  /** The host's own backend, in place of `base-url`. */
  @property({ attribute: false }) adapter: CallingAdapter | undefined;

  /** A desk made elsewhere with `createCalling`, in place of both. */
  @property({ attribute: false }) calling: Calling | undefined;

  readonly #provider = new ContextProvider(this, { context: deskContext, initialValue: nobody(() => this.#words.all) });
  readonly #words = new Words(this, {
    say: (messages) => this.#provider.setValue({ ...this.desk, messages }),
    failed: () => this.#serving && this.#failed(this.#serving, 'connection-problem', 'language'),
  });
  /** The desk that is served, with the `Calling` that this element made for it. */
  #serving: { own?: Calling } | undefined;
  #leavePage: (() => void) | undefined;
  #stopFacts: (() => void) | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new MissingSource(this);
    new DeskShortcuts(this, (shortcuts) => this.#provider.setValue({ ...this.desk, shortcuts }));
  }

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat(watched);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (!this.isConnected) return;
    if (name === 'id') announceDesks();
    if (name === 'hidden') this.#layOut();
  }

  override connectedCallback(): void {
    clearTimeout(this.#leaving);
    this.#layOut();
    this.#leavePage = joinPage({ element: this, offer: (request) => this.#provider.onContextRequest(request) });
    super.connectedCallback();
    if (this.hasUpdated && !this.#serving) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage?.();
    // a move within a task is no end
    this.#leaving = setTimeout(() => this.#leave());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('supportHref')) this.#support();
    const source: (keyof WaCalling)[] = ['calling', 'adapter', 'baseUrl', 'tenant', 'agent', 'policy', 'tabs'];
    const authorizes = Boolean(this.authorization) !== Boolean(changed.get('authorization'));
    if (!source.some((name) => changed.has(name)) && !(changed.has('authorization') && authorizes)) return;
    if (changed.get('adapter') && this.adapter && this.desk.calling?.state.calls.some(({ live }) => live))
      nameWiring((mistakes) => mistakes.nameReplacedAdapter());
    this.#close();
    if (this.isConnected) this.#open();
  }

  /** What the elements see now. */
  get desk(): Desk {
    return this.#provider.value;
  }

  /**
   * The agent leaves this browser: all that it saved of them is removed, and shown no longer, in every tab. Call it beside the sign-out
   * of your backend. The desk is closed then; the next opens when an attribute changes, or the element is put on the page anew.
   */
  async signOut(): Promise<void> {
    await this.desk.calling?.signOut();
  }

  /** Removes all that this browser saved of a conversation: history, draft, acts under way. */
  async forget(conversation: string): Promise<void> {
    await this.desk.calling?.forget(conversation);
  }

  #open(): void {
    const serving = (this.#serving = {});
    // words and desk arrive each in its own time; the desk first, whose database takes longest to open
    this.#create(serving).catch(() => this.#failed(serving, 'connection-problem'));
    void this.#words.load();
    if (this.calling) this.#serve(this.calling);
  }

  async #create(serving: { own?: Calling }): Promise<void> {
    const { adapter, baseUrl } = this;
    if (this.calling || !(adapter || baseUrl)) return;
    const code = deskCode(adapter ? 'adapter' : 'address');
    const [{ createCalling }, http] = code instanceof Promise ? await code : code;
    if (this.#serving !== serving) return;
    // asked anew for each request: hosts give an inline function, another one with every render
    const authorization = this.authorization && ((why: 'first' | 'refused') => this.authorization?.(why));
    try {
      const backend = adapter ?? http?.httpAdapter({ baseUrl, ...(authorization && { authorization }) });
      if (!backend) return;
      serving.own = createCalling({ adapter: backend, ...deskOptions(this) });
    } catch (error) {
      // what a host's own adapter says may hold anything
      console.warn(`[wa-calling] The desk could not be made. ${error instanceof Error ? error[adapter ? 'name' : 'message'] : ''}`);
      return this.#failed(serving, 'technical');
    }
    this.#serve(serving.own);
  }

  #serve(calling: Calling): void {
    this.#stopFacts = calling.onFact((fact) => emit(this, factEvents[fact.type], fact.detail));
    this.#provider.setValue({ ...this.desk, calling });
  }

  #support(): void {
    const { supportHref: _, ...desk } = this.desk;
    const href = safeHref(this.supportHref);
    this.#provider.setValue({ ...desk, ...(href && { supportHref: href }) });
  }

  #failed(serving: object, because: Failed['because'], act: 'desk' | 'language' = 'desk'): void {
    if (this.#serving === serving) emit(this, 'wa-calling-failed', { act, because });
  }

  /** No box of its own in the host's layout; what the host said about `display` or `hidden` holds. */
  #layOut(): void {
    const { style } = this;
    if (!this.hidden) style.display ||= 'contents';
    else if (style.display === 'contents') style.display = '';
  }

  /** Taken off the page: during a call there is time to come back, then the call is ended. */
  #leave(): void {
    if (this.#ownCalls.length > 0) this.#leaving = setTimeout(() => this.#end(), returnWithin);
    else this.#close();
  }

  #end(): void {
    const { own } = this.#serving ?? {};
    if (own) for (const call of this.#ownCalls) endCall(own, call);
    this.#close();
  }

  get #ownCalls(): readonly CallNow[] {
    return this.#serving?.own?.state.calls.filter(needsThisPage) ?? [];
  }

  #close(): void {
    this.#stopFacts?.();
    this.#stopFacts = undefined;
    this.#serving?.own?.close();
    this.#serving = undefined;
    if (this.desk.calling) this.#provider.setValue({ ...this.desk, calling: undefined });
  }
}
