import { expect } from '@open-wc/testing';
import { resolveBaseUrl } from '../../../src/adapters/http/base-url.js';

describe('resolveBaseUrl', () => {
  for (const [given, resolved] of [
    ['https://desk.example/api', 'https://desk.example/api'],
    ['http://desk.example/api//', 'http://desk.example/api'],
    ['https://desk.example', 'https://desk.example'],
    ['/api', `${location.origin}/api`],
    ['api', new URL('api', document.baseURI).href],
  ] as const) {
    it(`takes "${given}"`, () => expect(resolveBaseUrl(given)).to.equal(resolved));
  }

  for (const given of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://desk.example',
    'blob:https://desk.example/1',
    'https://ada:secret@desk.example',
    'https://desk.example/api?tenant=1',
    '/api#top',
    'https://',
  ]) {
    it(`refuses "${given}" with a sentence`, () => {
      expect(() => resolveBaseUrl(given)).to.throw(TypeError, /^httpAdapter: baseUrl must be an http\(s\) or a relative address, .+\.$/);
    });
  }
});
