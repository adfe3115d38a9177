import { expect } from '@open-wc/testing';
import { hashedId, idWithoutPhone } from '../../src/store/hashed-id.js';

describe('hashedId', () => {
  it('tells ids apart and the same id always alike', () => {
    expect(hashedId('wacid.A')).to.equal(hashedId('wacid.A'));
    expect(hashedId('wacid.A')).not.to.equal(hashedId('wacid.B'));
  });

  it('shows nothing of the id', () => expect(hashedId('wacid.4915112345678')).to.match(/^#[0-9a-f]{32}$/));

  it('changes nothing the second time', () => expect(hashedId(hashedId('x'))).to.equal(hashedId('x')));
});

describe('idWithoutPhone', () => {
  for (const id of ['customer-ann', 'US.13A', 'amy@acme.example', '']) it(`leaves "${id}"`, () => expect(idWithoutPhone(id)).to.equal(id));

  for (const id of ['+4915112345678', '4915112345678@c.us', '0151 / 1234567'])
    it(`hashes "${id}"`, () => expect(idWithoutPhone(id)).to.equal(hashedId(id)));

  it('changes nothing the second time', () => {
    for (let n = 0; n < 200; n++) expect(idWithoutPhone(hashedId(`${n}`))).to.equal(hashedId(`${n}`));
  });
});
