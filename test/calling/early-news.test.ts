import { expect } from '@open-wc/testing';
import { EarlyNews } from '../../src/calling/early-news.js';
import { amara } from './fake-adapter.js';

const ben = { ...amara, customer: { id: 'ben' } };

describe('EarlyNews', () => {
  it('tells what came while the backend was asked, in its order, once, to its line', () => {
    const early = new EarlyNews();
    const heard: string[] = [];
    early.keep(amara, () => heard.push('nobody had asked'));
    early.begin();
    early.keep(amara, () => heard.push('first'));
    early.keep(ben, () => heard.push('ben'));
    early.keep(amara, () => heard.push('second'));
    early.tell(amara);
    early.tell(amara);
    expect(heard).to.deep.equal(['first', 'second']);
  });

  it('forgets the rest when the last question is answered', () => {
    const early = new EarlyNews();
    const heard: string[] = [];
    early.begin();
    early.begin();
    early.keep(amara, () => heard.push('amara'));
    early.keep(ben, () => heard.push('ben'));
    early.end();
    early.tell(amara);
    early.end();
    early.tell(ben);
    expect(heard).to.deep.equal(['amara']);
  });
});
