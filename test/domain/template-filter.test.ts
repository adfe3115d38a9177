import { expect } from '@open-wc/testing';
import { hasWordsOf, isOfFilter, newerTemplate } from '../../src/domain/template-filter.js';
import type { Template } from '../../src/domain/template.js';

const template: Template = {
  id: 't1',
  kind: 'request',
  name: 'order_help',
  language: 'de',
  category: 'UTILITY',
  body: 'Dürfen wir Sie zu Ihrer Rückgabe anrufen?',
  footer: 'Lumen & Oak',
  examples: [],
  status: 'approved',
};

describe('isOfFilter', () => {
  for (const [filter, expected] of [
    [{ kind: 'request' }, true],
    [{ kind: 'invite' }, false],
    [{ kind: 'request', language: 'de', status: 'approved' }, true],
    [{ kind: 'request', language: 'de_AT' }, false],
    [{ kind: 'request', status: 'pending' }, false],
    [{ kind: 'request', language: '', search: 'nowhere' }, true],
  ] as const) {
    it(`${JSON.stringify(filter)}: ${expected}`, () => expect(isOfFilter(template, filter)).to.equal(expected));
  }
});

describe('hasWordsOf', () => {
  for (const [search, expected] of [
    ['', true],
    ['order', true],
    ['RUCKGABE', true],
    ['rück help', true],
    ['oak', true],
    ['rück nowhere', false],
    ['  ', true],
  ] as const) {
    it(`“${search}”: ${expected}`, () => expect(hasWordsOf(template, { kind: 'request', search })).to.equal(expected));
  }
});

describe('newerTemplate', () => {
  const at = (since: number | undefined): Template => ({ ...template, ...(since !== undefined && { since }) });
  for (const [what, known, heard, holds] of [
    ['nothing known', undefined, at(1), 'heard'],
    ['a later one', at(1), at(2), 'heard'],
    ['an earlier one', at(2), at(1), 'known'],
    ['the same moment', at(1), at(1), 'heard'],
    ['no moment', at(2), at(undefined), 'heard'],
  ] as const) {
    it(`${what}: the ${holds} one holds`, () => expect(newerTemplate(known, heard)).to.equal(holds === 'heard' ? heard : known));
  }
});
