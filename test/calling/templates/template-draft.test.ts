import { expect } from '@open-wc/testing';
import { loadEditing } from '../../../src/calling/templates/editing-code.js';
import type { TemplateText } from '../../../src/domain/template-rules.js';
import { tidyUp } from '../../store/owners.js';
import { closeDesks, second, settled } from '../desk.js';
import { aWhile, browser, until, type Browser, type OpenTab } from '../tab.js';

const work = (tab: OpenTab) => tab.calling.templates('n1').editing();
const words = (tab: OpenTab) => {
  const { name, body } = work(tab).state.text;
  return { name, body };
};

describe('TemplateDraft in two tabs', () => {
  let them: Browser;
  before(() => loadEditing());
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  /** A tab with the create screen open. */
  const writing = async () => {
    const tab = await them.tab();
    work(tab).subscribe(() => undefined);
    await aWhile();
    return tab;
  };
  const type = (tab: OpenTab, text: Partial<TemplateText>) => work(tab).send({ type: 'text.change', text });
  const saves = async (tab: OpenTab) => {
    tab.clock.advance(0.5 * second);
    await settled();
  };

  it('is one: what was typed last holds, field by field', async () => {
    const [one, other] = [await writing(), await writing()];
    type(one, { name: 'order_help', body: 'May we' });
    await saves(one);
    await until(() => words(other).body === 'May we', 'the other tab has it');
    type(other, { body: 'May we call' });
    // not saved yet, while the first tab goes on with another field
    type(one, { name: 'order_help_call' });
    await saves(one);
    await until(() => words(other).name === 'order_help_call', 'the other tab has the name');
    expect(words(other)).to.deep.equal({ name: 'order_help_call', body: 'May we call' });
    await saves(other);
    await until(() => words(one).body === 'May we call', 'the first tab has the body');
    expect(words(one)).to.deep.equal({ name: 'order_help_call', body: 'May we call' });
  });

  it('stays in the one when it is thrown away in the other: nobody’s words vanish under their hands', async () => {
    const [one, other] = [await writing(), await writing()];
    type(one, { body: 'May we' });
    await saves(one);
    await until(() => words(other).body === 'May we', 'the other tab has it');
    work(one).send({ type: 'text.reset' });
    await aWhile();
    expect([words(one).body, words(other).body]).to.deep.equal(['', 'May we']);
  });

  it('opened later, begins with what the first has written', async () => {
    const one = await writing();
    type(one, { body: 'May we call you?' });
    await saves(one);
    await aWhile();
    const other = await writing();
    await until(() => words(other).body === 'May we call you?', 'it is there');
  });
});
