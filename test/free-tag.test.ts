import { expect } from '@open-wc/testing';
import { isFree } from '../src/free-tag.js';

describe('isFree', () => {
  it('is no tag that another element has, and that is said once for all', () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('taken-tag', Theirs);
    customElements.define('another-taken-tag', class extends HTMLElement {});
    customElements.define('our-own-tag', Ours);
    const free = ['taken-tag', 'another-taken-tag', 'our-own-tag', 'free-tag'].filter((tag) => isFree(tag, Ours));
    console.warn = warn;
    expect(free).to.deep.equal(['free-tag']);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<taken-tag> is taken').and.to.contain('define({ prefix })');
  });
});
