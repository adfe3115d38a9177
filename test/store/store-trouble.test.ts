import { expect } from '@open-wc/testing';
import { losesConnection, StoreError, troubleOf } from '../../src/store/store-trouble.js';

const table: readonly (readonly [unknown, string, boolean])[] = [
  [new DOMException('', 'SecurityError'), 'refused', false],
  [new DOMException('', 'VersionError'), 'newer', false],
  [new DOMException('', 'QuotaExceededError'), 'full', false],
  [new DOMException('', 'AbortError'), 'closed', true],
  [new DOMException('', 'InvalidStateError'), 'closed', true],
  [new DOMException('', 'UnknownError'), 'damaged', true],
  [new DOMException('The user denied permission to access the database.', 'UnknownError'), 'refused', false],
  [new StoreError('no-answer'), 'no-answer', true],
  [new TypeError('toString'), 'failed', false],
  [Object.assign(new Error(), { name: 'toString' }), 'failed', false],
  ['a text', 'failed', false],
  [undefined, 'failed', false],
];

describe('troubleOf', () => {
  for (const [error, trouble, loses] of table) {
    it(`takes ${String(error)} for ${trouble}${loses ? ', worth a new connection' : ''}`, () => {
      expect(troubleOf(error)).to.equal(trouble);
      expect(losesConnection(troubleOf(error))).to.equal(loses);
    });
  }
});
