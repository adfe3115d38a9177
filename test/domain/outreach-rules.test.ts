import { expect } from '@open-wc/testing';
import type { Outreach } from '../../src/domain/outreach.js';
import { checkOutreach, type OutreachSurroundings } from '../../src/domain/outreach-rules.js';
import { product } from '../../src/domain/policy.js';
import type { Template } from '../../src/domain/template.js';
import { no, yes } from '../../src/domain/verdict.js';

const open: OutreachSurroundings = { forms: ['free-form'], policy: product };
const closed: OutreachSurroundings = { forms: ['template'], policy: product };

const request = (text = 'May we call you?'): Outreach => ({ kind: 'request', form: 'free-form', text });
const invite = (more: { text?: string; button?: string; minutes?: number } = {}): Outreach => ({
  kind: 'invite',
  form: 'free-form',
  text: 'Call us',
  button: 'Call on WhatsApp',
  minutes: product.inviteMinutes.usual,
  ...more,
});
const filled = (variables: readonly string[], kind: Outreach['kind'] = 'invite'): Outreach => ({
  kind,
  form: 'template',
  template: 'call_us',
  language: 'en',
  variables,
});
const template: Template = {
  id: '1',
  kind: 'invite',
  name: 'call_us',
  language: 'en',
  category: 'UTILITY',
  body: 'Hello {{1}}, about {{2}}',
  examples: ['Ana', 'order 12'],
  status: 'approved',
};
const values = ['Ana', 'order 12'];
const with_ = (change: Partial<Template>) => ({ ...closed, template: { ...template, ...change } });
const long = (count: number) => 'x'.repeat(count);

describe('checkOutreach', () => {
  for (const [case_, actual, expected] of [
    ['free-form request, window open', checkOutreach(request(), open), yes],
    ['free-form invite, window open', checkOutreach(invite(), open), yes],
    ['free-form request, window closed', checkOutreach(request(), closed), no('window-closed')],
    ['free-form invite, window closed', checkOutreach(invite(), closed), no('window-closed')],
    ['nothing typed, window closed', checkOutreach(request(''), closed), no('window-closed')],
    ['text of blanks', checkOutreach(request(' \n'), open), no('text-missing')],
    ['invite without text', checkOutreach(invite({ text: '' }), open), no('text-missing')],
    ['text of 1 character', checkOutreach(request('x'), open), yes],
    ['text of 1024 characters', checkOutreach(request(long(1024)), open), yes],
    ['text of 1025 characters', checkOutreach(request(long(1025)), open), no('text-too-long')],
    ['button of 20 characters', checkOutreach(invite({ button: long(20) }), open), yes],
    ['button of 21 characters', checkOutreach(invite({ button: long(21) }), open), no('button-too-long')],
    ['blank button: the usual words', checkOutreach(invite({ button: '' }), open), yes],
    ['living 0 minutes', checkOutreach(invite({ minutes: 0 }), open), no('validity-out-of-range')],
    ['living 1 minute', checkOutreach(invite({ minutes: 1 }), open), yes],
    ['living 43,200 minutes', checkOutreach(invite({ minutes: 43_200 }), open), yes],
    ['living 43,201 minutes', checkOutreach(invite({ minutes: 43_201 }), open), no('validity-out-of-range')],
    ['living half a minute more', checkOutreach(invite({ minutes: 1.5 }), open), no('validity-out-of-range')],
    ['living nobody knows how long', checkOutreach(invite({ minutes: NaN }), open), no('validity-out-of-range')],

    ['template, window closed', checkOutreach(filled(values), with_({})), yes],
    ['template, window open', checkOutreach(filled(values), { ...open, template }), yes],
    ['no template chosen', checkOutreach(filled(values), closed), no('template-missing')],
    ['template of permission for an invite', checkOutreach(filled(values), with_({ kind: 'request' })), no('template-wrong-kind')],
    ['template of an invite for permission', checkOutreach(filled(values, 'request'), with_({})), no('template-wrong-kind')],
    ['template of permission for permission', checkOutreach(filled(values, 'request'), with_({ kind: 'request' })), yes],
    ['template pending', checkOutreach(filled(values), with_({ status: 'pending' })), no('template-not-approved')],
    ['template rejected', checkOutreach(filled(values), with_({ status: 'rejected' })), no('template-not-approved')],
    ['variable not filled', checkOutreach(filled(['Ana']), with_({})), no('variable-missing')],
    ['variable blank', checkOutreach(filled(['Ana', ' ']), with_({})), no('variable-missing')],
    ['template without variables', checkOutreach(filled([]), with_({ body: 'Call us' })), yes],
    ['filled beyond 1024 characters', checkOutreach(filled(['Ana', long(1024)]), with_({})), no('text-too-long')],
  ] as const) {
    it(`${case_}: ${expected.ok ? 'yes' : expected.because}`, () => expect(actual).to.deep.equal(expected));
  }
});
