import { expect } from '@open-wc/testing';
import { second } from './story.js';
import { named, templatesPage } from './templates-page.js';

describe('a template’s life', () => {
  it('is written, rejected with a reason, changed, approved, chosen, filled in and sent', async () => {
    const it = await templatesPage({ templates: [] });
    expect(it.picked('.blank b')).to.equal('No template for invites yet');
    await it.create();
    await it.write('order_follow_up', 'Hi {{1}}, tap to talk about order {{2}}. Big savings!', ['Amara', '48213']);
    await it.send();
    const { id } = named(it, 'order_follow_up')!;
    expect(named(it, 'order_follow_up')).to.deep.include({ status: 'pending', kind: 'invite', language: 'en_GB' });

    it.simulator.rejectTemplate(id, 'Offers belong in the Marketing category.');
    await it.sees(() => it.written('.notice').includes('Offers belong in the Marketing category.'), 'the reason');
    expect(it.written('[role="status"]')).to.contain('Rejected by WhatsApp');
    it.type('body', 'Hi {{1}}, tap to talk about order {{2}} with us.');
    await it.send();
    expect(named(it, 'order_follow_up')).to.deep.include({
      id,
      status: 'pending',
      body: 'Hi {{1}}, tap to talk about order {{2}} with us.',
    });

    it.simulator.approveTemplate(id);
    await it.sees(() => it.written('[role="status"]').includes('Approved'), 'the approval');
    it.pressInEditor('.foot [data-does="back"]');
    await it.sees(() => it.picked('[aria-selected="true"] .name') === 'order_follow_up', 'the template chosen in the list');
    it.key('Enter');
    await it.sees(() => it.picked('#variable-2-problem') === 'Fill in {{2}} before sending.', 'what is missing');
    const order = it.picker.querySelector<HTMLInputElement>('#variable-2')!;
    order.value = '48213';
    order.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await it.sees(() => it.picked('#blocked') === '', 'nothing missing');
    it.key('Enter');
    await it.sees(
      () => it.phone.state.messages.some(({ text }) => text === 'Hi Amara, tap to talk about order 48213 with us.'),
      'the invite on the phone',
    );
    it.end();
  });

  it('goes on in another tab of the team: a colleague’s template appears, changes and goes while one looks', async () => {
    const it = await templatesPage();
    const post = (path: string, body: object) =>
      it.simulator.fetch(
        new Request(`https://helpdesk.test/api${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'idempotency-key': crypto.randomUUID(), authorization: 'Bearer priya' },
        }),
      );
    const draft = {
      number: 'number-1',
      kind: 'invite',
      name: 'from_a_colleague',
      language: 'en',
      category: 'UTILITY',
      body: 'Call us.',
      examples: [],
    };
    await post('/templates', draft);
    await it.sees(() => it.rows()[0]?.includes('from_a_colleague') === true, 'the new template first');
    const { id } = named(it, 'from_a_colleague')!;
    it.simulator.approveTemplate(id);
    await it.sees(() => it.rows()[0]?.includes('Approved') === true, 'its approval');
    expect(it.picked('[role="status"]')).to.equal('from_a_colleague is approved.');
    await post(`/templates/${id}/delete`, {});
    await it.sees(() => !it.rows().some((row) => row.includes('from_a_colleague')), 'it gone');
    it.end();
  });

  it('keeps an unfinished one over a way back, and refuses a taken name without losing it', async () => {
    const it = await templatesPage();
    await it.create();
    await it.write('order_help_call', 'Call us today.');
    it.pressInEditor('.head [data-does="back"]');
    await it.sees(() => it.rows().length > 0, 'the picker again');
    await it.create();
    await it.sees(() => it.written('#foot').includes('Draft kept'), 'the draft');
    it.type('name', 'order_help_call');
    const language = it.picker.querySelector('wa-template-editor')!.shadowRoot!.querySelector<HTMLSelectElement>('#language')!;
    language.value = 'en';
    language.dispatchEvent(new Event('change'));
    it.pressInEditor('[data-does="send"]');
    await it.sees(() => it.written('#name-problem') === 'This name is taken', 'the refusal at the name');
    expect(it.written('.notice')).to.contain('Your text is kept.');
    it.type('name', 'order_help_today');
    await it.send();
    it.end();
  });

  it('is created once, though its answer was lost', async () => {
    const it = await templatesPage();
    await it.create();
    await it.write('only_once', 'Call us today.');
    it.simulator.loseNextAnswer();
    it.pressInEditor('[data-does="send"]');
    await it.pass(second);
    await it.sees(() => it.written('.steps .now') === 'In review', 'the review');
    expect(it.simulator.templates.filter(({ name }) => name === 'only_once')).to.have.length(1);
    expect(it.simulator.effects.filter(({ kind }) => kind === 'template.save')).to.have.length(1);
    it.end();
  });
});
