import { expect } from '@open-wc/testing';
import { inTurn } from '../../src/elements/in-turn.js';

const busyFor = (duration: number) => {
  const until = performance.now() + duration;
  while (performance.now() < until);
};

/** Something the page is to do, as a press would be. */
function asked(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(undefined);
}

describe('inTurn', () => {
  it('renders at once what changes alone', () => {
    let rendered = false;
    void inTurn(() => void (rendered = true));
    expect(rendered).to.equal(true);
  });

  it('lets the page answer while many render, each once and in its order', async () => {
    const happened: (number | 'answered')[] = [];
    asked(() => happened.push('answered'));
    const render = (each: number) => () => {
      busyFor(5);
      happened.push(each);
    };
    await Promise.all([1, 2, 3, 4, 5, 6].map((each) => inTurn(render(each))));
    expect(happened.filter((each) => each !== 'answered')).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(happened.indexOf('answered')).to.be.within(1, 5);
  });
});
