import { html } from 'lit';
import type { ConversationState, Draft, OutreachNow } from '../../../src/calling/conversation.js';
import { day, hour } from '../../../src/domain/instant.js';
import type { PermissionSource } from '../../../src/domain/permission.js';
import type { Reason } from '../../../src/domain/reason.js';
import { no } from '../../../src/domain/verdict.js';
import type { WaPermissionModal } from '../../../src/elements/permission-modal/permission-modal.js';
import type { Room, Scene } from '../scene.js';
import {
  allowed,
  allowedForGood,
  approved,
  asked,
  atRisk,
  callsUsedUp,
  ended,
  inReview,
  now,
  over,
  quiet,
  rejected,
  requestsUsedUp,
  windowClosed,
} from '../states.js';

type Permitted = ConversationState['permission'];
const draft = (more: Partial<Draft>): Pick<ConversationState, 'draft'> => ({ draft: { ...quiet.draft, ...more } });
const outreach = (outreach: OutreachNow): Partial<ConversationState> => ({ outreach });
const failed = (because: Reason, details?: string): Partial<ConversationState> =>
  outreach({ status: 'failed', kind: 'request', failure: { because, ...(details && { details, platformCode: 131_047 }) } });

/** Permission that nobody asked for. */
const cameBy = (source: PermissionSource): Partial<ConversationState> => ({
  ...allowed,
  permission: { ...(allowed.permission ?? quiet.permission), source },
});

export const permissionStatus: Room = {
  tag: 'wa-permission-status',
  content: html`<wa-permission-status conversation="c1"></wa-permission-status>`,
  scenes: [
    { name: 'loading', state: { facts: 'loading' } },
    { name: 'never asked' },
    { name: 'asked', state: asked },
    { name: 'allowed for a while', state: allowed },
    { name: 'allowed for good', state: allowedForGood },
    { name: 'allowed by a callback', state: cameBy('callback') },
    { name: 'allowed in the business profile', state: cameBy('profile') },
    { name: 'two calls missed', state: atRisk },
    { name: 'declined', state: ended('declined') },
    { name: 'withdrawn', state: ended('revoked') },
    { name: 'ended by itself', state: ended('auto-revoked') },
    { name: 'expired', state: ended('expired') },
    { name: 'no calls left', state: callsUsedUp },
    { name: 'no calls left, two missed', state: { ...atRisk, ...callsUsedUp, permission: atRisk.permission as Permitted } },
    { name: 'a restricted number', state: { ...allowed, mayCall: no('restricted', now + 4 * day) } },
    { name: 'requests are paused', state: { mayRequest: no('restricted', now + 4 * day) } },
    { name: 'no more requests', state: { ...ended('declined'), ...requestsUsedUp } },
    { name: 'not loaded', state: { facts: 'refused', failure: { because: 'no-answer' } } },
  ],
};

const refusedCall = { because: 'call-limit', until: now + 23 * hour, platformCode: 138_012, details: 'Limit reached' } as const;

const opened = (element: HTMLElement) => (element as WaPermissionModal).ask('c1', element);
const modal = (name: string, state: Partial<ConversationState> = {}): Scene => ({ name, state, after: opened });

export const permissionModal: Room = {
  tag: 'wa-permission-modal',
  content: html`<wa-permission-modal conversation="c1"></wa-permission-modal>`,
  scenes: [
    modal('two choices'),
    modal('an invite', draft({ kind: 'invite', text: { request: '', invite: 'Hi Amara, call us when it suits you.' } })),
    modal('requests used up', requestsUsedUp),
    modal('asked already', asked),
    modal('declined', ended('declined')),
    modal('the window is closed', windowClosed),
    modal('the window is closed, a text is kept', {
      ...windowClosed,
      ...draft({ text: { request: 'Hi Amara, may we call you about your table?', invite: '' } }),
    }),
    modal('allowed meanwhile', allowed),
    modal('a call was refused', {
      ...allowed,
      call: { ...over({ status: 'calling' }, { spoke: false }), failure: refusedCall },
    }),
    modal('a restricted number', {
      mayCall: no('restricted', now + 4 * day),
      mayRequest: no('restricted', now + 4 * day),
      mayInvite: no('restricted', now + 4 * day),
    }),
    modal('calling is not set up', { mayCall: no('setup-incomplete'), mayRequest: no('setup-incomplete') }),
    modal('withdrawn', ended('revoked')),
    modal('sending from another tab', outreach({ status: 'sending', kind: 'request', elsewhere: true })),
    modal('an invite was sent', outreach({ status: 'sent', kind: 'invite', at: now })),
    modal('no calls left', callsUsedUp),
    modal('sending', outreach({ status: 'sending', kind: 'request' })),
    modal('sent', outreach({ status: 'sent', kind: 'request', at: now })),
    modal('not known whether sent', outreach({ status: 'unknown', kind: 'request' })),
    modal('not sent', failed('connection-problem')),
    modal('the window closed meanwhile', {
      ...windowClosed,
      ...failed('window-closed', 'More than 24 hours have passed since the customer last replied.'),
      ...draft({ text: { request: 'Hi Amara, may we call you about your table?', invite: '' } }),
    }),
    modal('no more requests', failed('request-limit')),
    modal('asked too often', failed('asked-too-often')),
    modal('already allowed', failed('already-permitted')),
    modal('calls are paused', failed('restricted')),
    modal('an old app', failed('old-app')),
    modal('an admin must mend it', failed('setup-incomplete')),
    modal('any other refusal', failed('refused', 'Something went wrong at WhatsApp.')),
    modal('offline', { connection: 'offline' }),
  ],
};

const chosen = (template: string, variables: readonly string[] = []): Partial<ConversationState> => ({
  ...windowClosed,
  ...draft({ template: { request: template }, variables: { [template]: variables } }),
});
const many = Array.from({ length: 1000 }, (_, index) => ({ ...approved, id: `t${index}`, name: `order_help_call_${index}` }));

export const templatePicker: Room = {
  tag: 'wa-template-picker',
  content: html`<wa-template-picker conversation="c1"></wa-template-picker>`,
  scenes: [
    { name: 'nothing chosen', state: windowClosed },
    { name: 'chosen', state: chosen('order_help_call', ['Amara', '48213']) },
    { name: 'a value is missing', state: chosen('order_help_call', ['Amara', '']) },
    { name: 'in review', state: chosen('returns_call_de', ['Amara']) },
    { name: 'rejected', state: chosen('autumn_offer_call', ['Amara']) },
    { name: 'loading', state: windowClosed, templates: { list: { status: 'loading', templates: [] } } },
    { name: 'no template yet', state: windowClosed, templates: { list: { templates: [] } } },
    {
      name: 'not loaded',
      state: windowClosed,
      templates: { list: { status: 'failed', templates: [], failure: { because: 'connection-problem' } } },
    },
    { name: 'a thousand', state: windowClosed, templates: { list: { templates: many, more: true } } },
  ],
};

const written = {
  kind: 'request',
  name: 'delivery_call',
  language: 'en',
  category: 'UTILITY',
  body: 'Hi {{1}}, may we call you?',
  examples: ['Amara'],
} as const;

export const templateEditor: Room = {
  tag: 'wa-template-editor',
  content: html`<wa-template-editor conversation="c1"></wa-template-editor>`,
  scenes: [
    { name: 'a new one' },
    { name: 'written', templates: { editing: { text: written, changed: true } } },
    { name: 'faults', templates: { editing: { text: { ...written, name: 'Delivery Call', body: '{{2}}', examples: [] }, changed: true } } },
    { name: 'an invite', templates: { editing: { text: { ...written, kind: 'invite', button: 'Call us' }, changed: true } } },
    { name: 'being submitted', templates: { editing: { text: written, changed: true, act: { status: 'saving' } } } },
    {
      name: 'in review',
      templates: { editing: { template: inReview, text: inReview, act: { status: 'saved', template: inReview } } },
    },
    { name: 'approved', templates: { editing: { template: approved, text: approved } } },
    {
      name: 'asks before it deletes',
      templates: { editing: { template: approved, text: approved } },
      after: (element) => element.shadowRoot?.querySelector<HTMLElement>('[data-does=delete]')?.click(),
    },
    {
      name: 'approved, and its opener chooses it',
      content: html`<wa-template-editor conversation="c1" choosing></wa-template-editor>`,
      templates: { editing: { template: approved, text: approved, act: { status: 'saved', template: approved } } },
    },
    {
      name: 'an unfinished one, and words from elsewhere',
      content: html`<wa-template-editor
        conversation="c1"
        .text=${{ body: 'Hi {{1}}, may we call you about your table?' }}
      ></wa-template-editor>`,
      templates: { editing: { text: written, changed: true } },
    },
    {
      name: 'not deleted',
      templates: {
        editing: { template: approved, text: approved, act: { status: 'failed', act: 'delete', failure: { because: 'forbidden' } } },
      },
    },
    { name: 'rejected', templates: { editing: { template: rejected, text: rejected } } },
    {
      name: 'not submitted',
      templates: {
        editing: { text: written, changed: true, act: { status: 'failed', act: 'save', failure: { because: 'connection-problem' } } },
      },
    },
    {
      name: 'not known whether submitted',
      templates: { editing: { text: written, changed: true, act: { status: 'unknown', act: 'save' } } },
    },
    { name: 'gone', templates: { editing: { status: 'gone', text: written, changed: true } } },
    { name: 'not allowed', state: { mayCreateTemplate: no('forbidden') }, templates: { editing: { mayEdit: no('forbidden') } } },
  ],
};
