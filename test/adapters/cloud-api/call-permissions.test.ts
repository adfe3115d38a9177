import { expect } from '@open-wc/testing';
import { readCallPermissions, readRefusal, readRestriction } from '../../../src/adapters/cloud-api/cloud-api.js';
import { isoDuration } from '../../../src/adapters/cloud-api/iso-duration.js';
import type { Permission } from '../../../src/domain/permission.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import { answers, payload } from './payloads.js';

const asOf = Date.UTC(2025, 3, 20);
const asked = (body: unknown, known?: Permission) => readCallPermissions(body, { asOf, ...(known && { known }) });
const withActions = (status: string, ...actions: readonly object[]) => ({ permission: { status }, actions });

describe('readCallPermissions', () => {
  it('reads the documented answer', async () =>
    expect(asked(await payload('response-call-permissions-get'))).to.deep.equal({
      permission: { status: 'temporary', at: asOf, until: 1745343479000 },
      limits: {
        request: [
          { within: day, max: 1, used: 0 },
          { within: 7 * day, max: 2, used: 1 },
        ],
        call: [{ within: day, max: 5, used: 5, freesAt: 1745622600000 }],
      },
    }));

  for (const [what, permission, expected] of [
    ['no permission', { status: 'no_permission' }, { status: 'none', at: asOf }],
    ['one for good', { status: 'PERMANENT' }, { status: 'permanent', at: asOf }],
    [
      'the other spelling of its end',
      { status: 'temporary', expiration: '1745343479' },
      { status: 'temporary', at: asOf, until: 1745343479000 },
    ],
    ['nothing for one without an end', { status: 'temporary' }, undefined],
    ['nothing for an unknown word', { status: 'sometimes' }, undefined],
  ] as const)
    it(`reads ${what}`, () => expect(asked({ permission }).permission).to.deep.equal(expected));

  for (const known of [
    { status: 'none', at: 5, because: 'declined' },
    { status: 'temporary', at: 5, until: 1745343479000, source: 'callback' },
    { status: 'permanent', at: 5, source: 'profile' },
  ] as const)
    it(`keeps what is known of ${known.status} when the platform says the same`, () => {
      const status = known.status === 'none' ? 'no_permission' : known.status;
      expect(asked({ permission: { status, expiration_time: 1745343479 } }, known).permission).to.equal(known);
    });

  it('tells a "no" that neither a limit nor the permission explains', () => {
    const cannot = (action_name: string, limits: readonly object[] = []) => ({ action_name, can_perform_action: false, limits });
    const refused = { ok: false, because: 'refused' };
    expect(asked(withActions('permanent', cannot('start_call'))).may).to.deep.equal({ dial: refused });
    expect(asked(withActions('no_permission', cannot('send_call_permission_request'))).may).to.deep.equal({ request: refused });
    expect(asked(withActions('no_permission', cannot('start_call'))).may).to.equal(undefined);
    const full = { time_period: 'PT24H', max_allowed: 5, current_usage: 5 };
    expect(asked(withActions('permanent', cannot('start_call', [full]))).may).to.equal(undefined);
  });

  it('leaves out a limit that cannot be read, and keeps the others', () => {
    const limits = [
      { time_period: 'P1Y', max_allowed: 1, current_usage: 0 },
      7,
      { time_period: 'PT24H', max_allowed: '100', current_usage: '3' },
    ];
    const { limits: read } = asked(withActions('permanent', { action_name: 'START_CALL', can_perform_action: true, limits }));
    expect(read).to.deep.equal({ call: [{ within: day, max: 100, used: 3 }] });
  });

  for (const file of answers.slice(1)) it(`reads nothing in ${file}`, async () => expect(asked(await payload(file))).to.deep.equal({}));
});

describe('isoDuration', () => {
  for (const [text, length] of [
    ['PT24H', day],
    ['P7D', 7 * day],
    ['P1W', 7 * day],
    ['P1DT2H3M', day + 2 * hour + 3 * minute],
    ['P1M', undefined],
    ['PT0S', undefined],
    ['', undefined],
  ] as const)
    it(`reads "${text}"`, () => expect(isoDuration(text)).to.equal(length));
});

describe('readRestriction', () => {
  it('finds the restriction that stops our calls', async () =>
    expect(readRestriction(await payload('response-settings-get-restrictions-business'))).to.deep.equal({
      what: 'calls',
      until: 1754072386000,
    }));

  it('says that there is none', async () => {
    expect(readRestriction(await payload('response-settings-get-restrictions-user'))).to.deep.equal({ what: 'none' });
    expect(readRestriction(await payload('response-settings-get'))).to.deep.equal({ what: 'none' });
  });

  it('says nothing of another answer', () => expect(readRestriction({ success: true })).to.equal(undefined));
});

describe('readRefusal', () => {
  it('has the reason, the platform’s code and its sentence', async () =>
    expect(readRefusal(await payload('error-graph-100-sdp-fingerprint-not-sha256'))).to.deep.include({
      code: 'technical',
      platformCode: 100,
      details: 'Fingerprint algo is not SHA256',
    }));

  it('finds none in a good answer', async () => expect(readRefusal(await payload('response-connect-bic'))).to.equal(undefined));
});
