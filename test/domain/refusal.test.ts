import { expect } from '@open-wc/testing';
import type { Reason } from '../../src/domain/reason.js';
import { leadsToAsking, notReached, reasonOf, refusals, type Help } from '../../src/domain/refusal.js';

/** Written out a second time, so that no row changes by accident. */
const rows: readonly (readonly [readonly number[], Reason, Help])[] = [
  [[401, 190], 'signed-out', 'sign-in'],
  [[100, 138008], 'technical', 'developer'],
  [[613], 'asked-too-often', 'wait'],
  [[131009, 138013], 'country', 'admin'],
  [[131030], 'test-number', 'admin'],
  [[131055], 'sip', 'admin'],
  [[138011], 'write-first', 'fix'],
  [[138015], 'messaging-limit', 'admin'],
  [[131026], 'old-app', 'customer'],
  [[131044], 'no-payment-method', 'admin'],
  [[131047], 'window-closed', 'template'],
  [[138000], 'calling-disabled', 'admin'],
  [[138001], 'cannot-be-called', 'nothing'],
  [[138002, 138005], 'too-many-calls', 'wait'],
  [[138003], 'already-in-call', 'nothing'],
  [[138004, 138007], 'connection-problem', 'retry'],
  [[138006], 'no-permission', 'ask'],
  [[138009], 'request-limit', 'invite'],
  [[138012], 'call-limit', 'wait'],
  [[138014], 'restricted', 'wait'],
  [[138017], 'already-permitted', 'nothing'],
  [[138018], 'setup-incomplete', 'admin'],
  [[138019, 138020, 138023], 'call-setup-failed', 'retry'],
  [[138021], 'no-sound-from-agent', 'microphone'],
  [[138022], 'no-sound-from-customer', 'customer'],
  [[], 'refused', 'nothing'],
];

describe('refusals', () => {
  for (const [codes, reason, helps] of rows) {
    it(`${reason}: ${codes.join(', ') || 'any other code'}; ${helps} helps`, () =>
      expect(refusals[reason]).to.deep.equal({ codes, helps }));
  }

  it('has a platform code in these rows only', () => {
    const named = new Set(rows.map(([, reason]) => reason));
    const others = (Object.keys(refusals) as Reason[]).filter((reason) => !named.has(reason));
    expect(others.filter((reason) => refusals[reason].codes.length > 0)).to.deep.equal([]);
  });
});

describe('notReached', () => {
  it('are the failures of the way to the backend, none of its own', () => {
    expect([...notReached]).to.have.members(['offline', 'connection-problem', 'no-answer']);
  });
});

describe('leadsToAsking', () => {
  it('are refusals beside which an invite, at least, may be possible', () => {
    expect([...leadsToAsking]).to.have.members(['no-permission', 'call-limit', 'restricted']);
  });
});

describe('reasonOf', () => {
  for (const [code, reason] of rows.flatMap(([codes, reason]) => codes.map((code) => [code, reason] as const))) {
    it(`${code} means ${reason}`, () => expect(reasonOf(code)).to.equal(reason));
  }

  it('is refused for any other code', () => {
    for (const code of [0, 1, 131000, 138010, 138016, 138024, NaN]) expect(reasonOf(code)).to.equal('refused');
  });
});
