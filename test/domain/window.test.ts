import { expect } from '@open-wc/testing';
import { day } from '../../src/domain/instant.js';
import { product } from '../../src/domain/policy.js';
import { isOpen, outreachForms } from '../../src/domain/window.js';
import { noon } from './line-examples.js';

const writtenAt = noon;
const window = { at: writtenAt, closesAt: writtenAt + product.windowLife };

describe('isOpen', () => {
  for (const [when, now, open] of [
    ['1 ms before 24 h', noon + day - 1, true],
    ['at 24 h', noon + day, false],
    ['1 ms after 24 h', noon + day + 1, false],
  ] as const) {
    it(`${when} after the customer wrote: ${open ? 'open' : 'closed'}`, () => expect(isOpen(window, now)).to.equal(open));
  }

  it('is closed while nothing was heard of a window', () => expect(isOpen({}, noon)).to.be.false);
});

describe('outreachForms', () => {
  const eager = { ...product, templatesWhileOpen: true };
  for (const [case_, forms, expected] of [
    ['window open', outreachForms(window, product, noon), ['free-form']],
    ['window closed', outreachForms(window, product, noon + day), ['template']],
    ['window open, templates offered too', outreachForms(window, eager, noon), ['free-form', 'template']],
    ['window closed, templates offered too', outreachForms(window, eager, noon + day), ['template']],
  ] as const) {
    it(`${case_}: ${expected.join(' or ')}`, () => expect(forms).to.deep.equal(expected));
  }
});
