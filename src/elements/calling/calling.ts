import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallingAdapter } from '../../adapter.js';
import type { Calling, CallingFact } from '../../calling/calling.js';
import { deskContext, type Desk } from '../../calling/context.js';
import type { PolicyName } from '../../domain/policy.js';
import type { CallingEventMap } from '../../events.js';
import { emit } from '../emit.js';
import { joinPage } from './page-desks.js';

/** How long a desk that was taken off the page during a call waits for its return (ms). */
const returnWithin = 2000;

const events = {
  'call.started': 'wa-call-started',
  'call.ended': 'wa-call-ended',
  'permission.changed': 'wa-permission-changed',
  failed: 'wa-calling-failed',
} as const satisfies Record<CallingFact['type'], keyof CallingEventMap>;

const nobody = (): Desk => ({ calling: undefined, messages: undefined, modals: new Set() });

/**
 * @summary The agent's desk: joins one adapter to every calling element inside it, or on the page.
 *
 * Renders nothing of its own. A desk that it made ends with it; a `calling` given by property does not.
 *
 * @tagname wa-calling
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

  /** Gives the `Authorization` header of the HTTP adapter; asked again (`refused`) after the backend answered 401. */
  @property({ attribute: false }) authorization:
    ((why: 'first' | 'refused') => string | undefined | Promise<string | undefined>) | undefined;

  /** The host's own backend, in place of `base-url`. */
  @property({ attribute: false }) adapter: CallingAdapter | undefined;

  /** A desk made elsewhere with `createCalling`, in place of both. */
  @property({ attribute: false }) calling: Calling | undefined;

  readonly #provider = new ContextProvider(this, { context: deskContext, initialValue: nobody() });
  /** The desk this element made, or is making. */
  #own: { calling?: Calling } | undefined;
  #leavePage: (() => void) | undefined;
  #stopFacts: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display = 'contents';
    this.#leavePage = joinPage((request) => this.#provider.onContextRequest(request));
    if (this.hasUpdated && !this.#own) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage?.();
    // a move within a task is no end
    setTimeout(() => this.isConnected || this.#leave());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const source: (keyof WaCalling)[] = ['calling', 'adapter', 'baseUrl', 'tenant', 'agent', 'policy', 'tabs', 'authorization'];
    if (!source.some((name) => changed.has(name))) return;
    this.#close();
    this.#open();
  }

  /** What the elements see now. */
  get desk(): Desk {
    return this.#provider.value;
  }

  #open(): void {
    void this.#loadWords();
    const own: { calling?: Calling } = {};
    this.#own = own;
    if (this.calling) return this.#serve(this.calling);
    if (this.adapter || this.baseUrl) void this.#create(own);
  }

  async #create(own: { calling?: Calling }): Promise<void> {
    const { baseUrl, authorization, tenant, agent, policy, tabs } = this;
    const [{ createCalling }, adapter] = await Promise.all([
      import('../../calling/create-calling.js'),
      this.adapter ??
        import('../../adapters/http/http-adapter.js').then(({ httpAdapter }) =>
          httpAdapter({ baseUrl, ...(authorization && { authorization }) }),
        ),
    ]);
    if (this.#own !== own) return;
    const owner = tenant && agent && { owner: { tenant, agent } };
    own.calling = createCalling({ adapter, ...(policy && { policy }), ...(tabs && { tabs }), ...owner });
    this.#serve(own.calling);
  }

  #serve(calling: Calling): void {
    this.#stopFacts = calling.onFact((fact) => emit(this, events[fact.type], fact.detail));
    this.#provider.setValue({ ...this.desk, calling });
  }

  async #loadWords(): Promise<void> {
    if (this.desk.messages) return;
    const { en } = await import('../../i18n/en.js');
    this.#provider.setValue({ ...this.desk, messages: en });
  }

  /** Taken off the page: during a call there is time to come back, then the call is ended. */
  #leave(): void {
    const calls = this.#own?.calling?.state.calls.filter((call) => call.live && call.mine) ?? [];
    const end = () => {
      if (this.isConnected) return;
      for (const { id, status } of calls) if (id && status !== 'ringing') this.#own?.calling?.send({ type: 'call.end', call: id });
      this.#close();
    };
    if (calls.length > 0) setTimeout(end, returnWithin);
    else end();
  }

  #close(): void {
    this.#stopFacts?.();
    this.#own?.calling?.close();
    this.#own = undefined;
    if (this.desk.calling) this.#provider.setValue({ ...this.desk, calling: undefined });
  }
}
