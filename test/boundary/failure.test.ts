import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { asFailure } from '../../src/boundary/failure.js';

const lookAlike = (fields: object) => Object.assign(new Error('x'), { name: 'AdapterError' }, fields);

describe('asFailure', () => {
  for (const [what, thrown, failure] of [
    [
      'an AdapterError',
      new AdapterError('call-limit', { until: 5, details: 'Later' }),
      { because: 'call-limit', until: 5, details: 'Later' },
    ],
    ['one without more', new AdapterError('country'), { because: 'country' }],
    [
      'a look-alike of another bundle',
      lookAlike({ code: 'window-closed', platformCode: 131047 }),
      { because: 'window-closed', platformCode: 131047 },
    ],
    ['a plain object of that name', { name: 'AdapterError', code: 'country' }, { because: 'country' }],
    ['a code that we do not know', lookAlike({ code: 'lunch' }), { because: 'refused' }],
    ['only a number of the platform', lookAlike({ platformCode: 138009 }), { because: 'request-limit', platformCode: 138009 }],
    ['extras that are wrong', lookAlike({ code: 'country', until: NaN, details: 5, platformCode: 'x' }), { because: 'country' }],
    ['a network failure', new TypeError('Failed to fetch'), { because: 'connection-problem' }],
    ['a cancelled request', new DOMException('', 'AbortError'), { because: 'no-answer' }],
    ['a time-out', new DOMException('', 'TimeoutError'), { because: 'no-answer' }],
    ['any other error, its message kept to itself', new Error('+4915112345678'), { because: 'connection-problem' }],
    ['no error at all', undefined, { because: 'connection-problem' }],
    ['a string', 'AdapterError', { because: 'connection-problem' }],
  ] as const) {
    it(`understands ${what}`, () => expect(asFailure(thrown)).to.deep.equal(failure));
  }
});
