import { expect } from '@open-wc/testing';
import { backendRefusal } from '../../src/domain/backend-refusal.js';
import { hour } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { no, yes, type Verdict } from '../../src/domain/verdict.js';
import { incoming, lineWith, noon, temporary } from './line-examples.js';

const dial = (verdict: Verdict, more: Partial<LineFacts> = {}, now = noon) =>
  backendRefusal('dial', lineWith({ may: { at: noon, dial: verdict }, ...more }), now);

describe('backendRefusal', () => {
  const until = noon + hour;
  const newer = noon + 1;
  for (const [case_, actual, expected] of [
    ['nothing was said', backendRefusal('dial', lineWith(), noon), undefined],
    ['nothing was said of this act', backendRefusal('invite', lineWith({ may: { at: noon, dial: no('forbidden') } }), noon), undefined],
    ['a yes', dial(yes), undefined],
    ['a no', dial(no('forbidden')), no('forbidden')],
    ['1 ms before its end', dial(no('forbidden', until), {}, until - 1), no('forbidden', until)],
    ['at its end', dial(no('forbidden', until), {}, until), undefined],
    ['no permission, granted since', dial(no('no-permission'), { permission: temporary(newer) }), undefined],
    ['no permission, although granted before', dial(no('no-permission'), { permission: temporary(noon) }), no('no-permission')],
    ['already permitted, ended since', dial(no('already-permitted'), { permission: { status: 'none', at: newer } }), undefined],
    ['request limit, connected since', dial(no('request-limit'), { connected: [incoming(newer)] }), undefined],
    ['request limit, reported anew since', dial(no('request-limit'), { limits: { at: newer } }), undefined],
    ['request limit, connected before', dial(no('request-limit'), { connected: [incoming(noon)] }), no('request-limit')],
    ['call limit, connected since', dial(no('call-limit'), { connected: [incoming(newer)] }), no('call-limit')],
    ['call limit, reported anew since', dial(no('call-limit'), { limits: { at: newer } }), undefined],
    ['restricted, lifted since', dial(no('restricted'), { restriction: { at: newer, what: 'none' } }), undefined],
    ['window closed, opened since', dial(no('window-closed'), { window: { at: newer, closesAt: until } }), undefined],
    ['what our facts cannot answer', dial(no('country'), { permission: temporary(newer), limits: { at: newer } }), no('country')],
  ] as const) {
    it(case_, () => expect(actual).to.deep.equal(expected));
  }
});
