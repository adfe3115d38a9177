import { expect } from '@open-wc/testing';
import { Listeners } from '../../src/calling/listeners.js';

describe('Listeners', () => {
  it('are told in the order they came, each as often as it was added', () => {
    const listeners = new Listeners<[number]>();
    const heard: string[] = [];
    const twice = (n: number) => heard.push(`twice ${n}`);
    const remove = listeners.add(twice);
    listeners.add((n) => heard.push(`other ${n}`));
    listeners.add(twice);
    listeners.tell(1);
    remove();
    remove();
    listeners.tell(2);
    expect(heard).to.deep.equal(['twice 1', 'other 1', 'twice 1', 'other 2', 'twice 2']);
    expect(listeners.size).to.equal(2);
  });

  it('that come while something is told hear the next', () => {
    const listeners = new Listeners();
    let heard = 0;
    listeners.add(() => heard || listeners.add(() => (heard += 1)));
    listeners.tell();
    expect(heard).to.equal(0);
    listeners.tell();
    expect(heard).to.equal(1);
  });
});
