import { expect } from '@open-wc/testing';
import { warnOnce } from '../../src/calling/warn-once.js';

describe('warnOnce', () => {
  const { warn } = console;
  afterEach(() => (console.warn = warn));

  it('names each kind of trouble once, wherever in a list it stands', () => {
    const lines: string[] = [];
    console.warn = (line: string) => lines.push(line);
    const tell = warnOnce();
    tell({ name: 'bad-news', where: '[3].line.customer.id' });
    tell({ name: 'bad-news', where: '[12].line.customer.id' });
    tell({ name: 'bad-call', where: '' });
    expect(lines).to.deep.equal([
      '[wa-calling] bad-news at [3].line.customer.id: left out, the rest was applied.',
      '[wa-calling] bad-call at the top: left out, the rest was applied.',
    ]);
  });
});
