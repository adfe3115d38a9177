import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { pictureTemplates, template } from '../fake-templates.js';
import { heard } from '../heard.js';
import { aPicker } from './a-picker.js';
import { eventually } from '../../eventually.js';

describe('WaTemplatePicker', () => {
  it('is accessible: list, pane, blank', async () => {
    const it = await aPicker();
    await it.press('ArrowDown');
    await expect(it.element).to.be.accessible();
    it.templates.show([]);
    await it.settled();
    await expect(it.element).to.be.accessible();
  });

  it('says that it is loading before there is a desk, a number or an answer', async () => {
    const alone = await aPicker(html`<wa-template-picker></wa-template-picker>`);
    expect(alone.words('.waiting')).to.equal('Loading templates…');
    const it = await aPicker();
    it.templates.show([], { status: 'loading' });
    await it.settled();
    expect(it.words('.waiting')).to.equal('Loading templates…');
  });

  it('lists the templates of its kind with status, words and why not', async () => {
    const it = await aPicker();
    expect(it.names()).to.deep.equal(['order_help_call', 'delivery_slot_call', 'returns_call_de', 'autumn_offer_call']);
    const [order, , waiting, rejected] = it.rows();
    expect(order?.textContent).to.match(/Approved[\s\S]*may we call you about order[\s\S]*English · Utility/);
    expect(waiting?.textContent).to.match(/In review[\s\S]*German · Utility · submitted 2 h ago/);
    expect(rejected?.textContent).to.contain('Rejected: Offers belong in the Marketing category.');
    expect([order, waiting, rejected].map((row) => row?.getAttribute('aria-disabled'))).to.deep.equal([null, 'true', 'true']);
    await it.click(it.button('Invites'));
    expect(it.names()).to.deep.equal(['invite_to_call']);
  });

  describe('by keyboard', () => {
    it('moves the choice with the arrows, Home, End and the page keys, and tells which row is the active one', async () => {
      const it = await aPicker();
      expect(it.list().getAttribute('aria-label')).to.equal('Templates');
      expect(it.list().tabIndex).to.equal(0);
      const walk: string[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'PageDown', 'PageUp']) {
        await it.press(key);
        walk.push(it.active()?.querySelector('.name')?.textContent ?? '');
      }
      expect(walk).to.deep.equal([
        'order_help_call',
        'delivery_slot_call',
        'autumn_offer_call',
        'autumn_offer_call',
        'order_help_call',
        'order_help_call',
        'autumn_offer_call',
        'order_help_call',
      ]);
      expect(it.active()?.getAttribute('aria-selected')).to.equal('true');
    });

    it('looks at one that cannot be sent without choosing it', async () => {
      const it = await aPicker();
      await it.press('Home');
      await it.press('End');
      expect(it.active()?.getAttribute('aria-selected')).to.equal('false');
      expect(it.words('.notice')).to.equal('Rejected by WhatsApp Offers belong in the Marketing category.');
      expect(it.state().draft.template).to.deep.equal({ request: 'order_help_call' });
      expect(it.picker.outreach).to.equal(undefined);
      expect(it.words('.foot .button')).to.equal('Use template');
      expect(it.words('#blocked')).to.equal('Only approved templates can be sent.');
    });

    it('uses the template by Enter once it is complete', async () => {
      const it = await aPicker();
      const used = heard(it.element, 'wa-template-use');
      await it.press('Home');
      await it.press('Enter');
      expect(used).to.deep.equal([]);
      await it.fill('#variable-2', '48213');
      await it.press('Enter');
      expect(used).to.deep.equal([
        {
          number: 'n1',
          conversation: 'c1',
          template: pictureTemplates[0],
          outreach: { kind: 'request', form: 'template', template: 'order_help_call', language: 'en', variables: ['Amara', '48213'] },
        },
      ]);
    });
  });

  it('fills the salutation with the customer’s name; every value can be changed and is part of the draft', async () => {
    const it = await aPicker();
    await it.click(it.rows()[0]!);
    expect(it.$<HTMLInputElement>('#variable-1').value).to.equal('Amara');
    expect(it.words('.preview .words')).to.equal('Hi Amara, may we call you about order {{2}}? It takes about five minutes.');
    await it.fill('#variable-2', '48213');
    expect(it.words('.preview .words')).to.contain('Amara, may we call you about order 48213?');
    expect(it.state().draft.variables).to.deep.equal({ order_help_call: ['Amara', '48213'] });
    await it.fill('#variable-1', '');
    expect(it.picker.outreach).to.equal(undefined);
    await it.fill('#variable-1', 'Ms Okafor');
    expect(it.picker.outreach?.variables).to.deep.equal(['Ms Okafor', '48213']);
  });

  it('is blocked by a missing value: says so at the field and leads there', async () => {
    const it = await aPicker();
    await it.click(it.rows()[0]!);
    expect(it.$('.foot .button').getAttribute('aria-disabled')).to.equal('true');
    expect(it.words('#blocked')).to.equal('Fill in {{2}} before sending.');
    expect(it.$('#variable-2-problem')).to.equal(null);
    await it.click(it.$('.foot .button'));
    await it.drawn();
    expect(it.words('#variable-2-problem')).to.equal('Fill in {{2}} before sending.');
    expect(it.$('#variable-2').getAttribute('aria-describedby')).to.equal('variable-2-example variable-2-problem');
    expect(it.picker.shadowRoot!.activeElement?.id).to.equal('variable-2');
  });

  it('searches after a pause, and at once by Enter; says how many were found', async () => {
    const it = await aPicker();
    const field = it.$<HTMLInputElement>('input[type="search"]');
    field.value = 'delivery';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(it.names()).to.have.length(4);
    await eventually(() => it.names().length === 1, 'one template');
    expect(it.words('[role="status"]')).to.equal('1 template found');
    await it.fill('input[type="search"]', 'refund');
    expect(it.words('.blank b')).to.equal('No template matches “refund”');
    expect(it.words('[role="status"]')).to.equal('No template matches “refund”');
    await it.click(it.button('Clear search'));
    expect(it.names()).to.have.length(4);
    expect(it.$<HTMLInputElement>('input[type="search"]').value).to.equal('');
  });

  it('is narrowed down by language and status', async () => {
    const it = await aPicker();
    const [language, status] = [...it.picker.shadowRoot!.querySelectorAll('select')];
    const choose = async (field: HTMLSelectElement, value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await it.settled();
    };
    expect([...language!.options].map(({ text }) => text)).to.deep.equal(['Any language', 'German', 'English']);
    await choose(language!, 'de');
    expect(it.names()).to.deep.equal(['returns_call_de']);
    await choose(status!, 'approved');
    expect(it.words('.blank b')).to.equal('No template fits these filters');
    await it.click(it.button('Clear search'));
    await choose(status!, 'rejected');
    expect(it.names()).to.deep.equal(['autumn_offer_call']);
    await it.click(it.button('Show all'));
    expect(it.names()).to.have.length(4);
  });

  it('says why there is nothing, and what helps', async () => {
    const it = await aPicker();
    it.templates.show([], { status: 'failed', failure: { because: 'connection-problem' } });
    await it.settled();
    expect(it.words('.blank b')).to.equal('The templates could not be loaded');
    expect(it.words('[role="status"]')).to.equal('The templates could not be loaded');
    await it.click(it.button('Try again'));
    expect(it.templates.sent).to.deep.equal([{ type: 'list.load' }]);
    it.templates.show(pictureTemplates, { status: 'failed', failure: { because: 'connection-problem' }, more: true });
    await it.settled();
    expect(it.words('.small.problem')).to.contain('More could not be loaded.');
    await it.click(it.button('Try again'));
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'list.more' });
    it.templates.can = { list: false, save: false, delete: false };
    it.templates.show([]);
    await it.settled();
    expect(it.words('.blank b')).to.equal('Templates can’t be shown here');
    expect(it.words('[role="status"]')).to.equal('Templates can’t be shown here');
    expect(it.picker.shadowRoot!.querySelector('[role="search"]')).to.equal(null);
  });

  it('tells the answer of a review that comes meanwhile', async () => {
    const it = await aPicker();
    it.templates.show(pictureTemplates.map((each) => (each.status === 'pending' ? { ...each, status: 'approved' as const } : each)));
    await it.settled();
    expect(it.words('[role="status"]')).to.equal('returns_call_de is approved.');
    expect(it.rows()[2]?.getAttribute('aria-disabled')).to.equal(null);
  });

  it('embedded has no head and no button, and lets its surroundings check it', async () => {
    const it = await aPicker(html`<wa-template-picker conversation="c1" embedded></wa-template-picker>`);
    expect(it.$('.head')).to.equal(null);
    expect(it.$('.foot')).to.equal(null);
    expect(it.picker.check()).to.equal(false);
    await it.click(it.rows()[0]!);
    expect(it.picker.check()).to.equal(false);
    await it.fill('#variable-2', '48213');
    expect(it.picker.check()).to.equal(true);
    expect(it.picker.outreach?.variables).to.deep.equal(['Amara', '48213']);
    expect(it.button('New template')).not.to.equal(undefined);
  });

  it('works with a number alone, and keeps what was typed by itself', async () => {
    const it = await aPicker(html`<wa-template-picker number="n1"></wa-template-picker>`);
    await it.click(it.rows()[1]!);
    expect(it.words('.preview .label')).to.equal('The customer sees');
    await it.fill('#variable-1', 'Ana');
    await it.click(it.rows()[0]!);
    await it.click(it.rows()[1]!);
    expect(it.picker.outreach?.variables).to.deep.equal(['Ana']);
    expect(it.state().draft.variables).to.deep.equal({});
  });

  it('reads on as the end comes into sight, and draws only what is seen', async () => {
    const it = await aPicker();
    it.templates.show(
      Array.from({ length: 1000 }, (_, index) => template(`t${index}`)),
      { more: true },
    );
    await it.settled();
    expect(it.rows().length).to.be.below(20);
    expect(it.templates.sent).to.deep.equal([]);
    expect(it.rows()[0]?.getAttribute('aria-setsize')).to.equal('-1');
    await it.press('End');
    await it.drawn();
    expect(it.active()?.querySelector('.name')?.textContent).to.equal('t999');
    expect(it.rows().length).to.be.below(20);
    expect(it.list().scrollTop).to.be.greaterThan(10_000);
    expect(it.templates.sent).to.deep.include({ type: 'list.more' });
  });
});
