import { expect } from '@open-wc/testing';
import { day, second } from './story.js';
import { named, templatesPage } from './templates-page.js';
import { hands } from './whole-page.js';

type Page = Awaited<ReturnType<typeof templatesPage>>;

const deletions = ({ simulator }: Page) => simulator.effects.filter(({ kind }) => kind === 'template.delete').length;

/** The create screen of this template, from the list on. */
async function open(it: Page, name: string, act: 'Edit' | 'Duplicate') {
  const { pick, press } = hands(it);
  await pick(name);
  await press(act);
  await it.sees(it.isWritable, 'the create screen');
}

async function askToDelete(it: Page) {
  it.pressInEditor('[data-does="delete"]');
  await it.sees(() => it.written('#confirm-title') !== '', 'the question');
}

describe('a copy of a template', () => {
  it('of a rejected one has a name of its own, is reviewed, and leaves the old one as it is', async () => {
    const it = await templatesPage();
    await open(it, 'summer_sale_call', 'Duplicate');
    expect(it.written('h2')).to.equal('New template from a copy');
    it.type('body', 'Lumen & Oak here: tap to talk about your order.');
    await it.send();
    expect(it.written('h2')).to.equal('summer_sale_call_copy');
    expect(named(it, 'summer_sale_call_copy')).to.deep.include({
      status: 'pending',
      kind: 'invite',
      category: 'MARKETING',
      button: 'Call now',
      body: 'Lumen & Oak here: tap to talk about your order.',
    });
    expect(named(it, 'summer_sale_call')).to.include({ status: 'rejected', body: 'Big savings! Call now!!!' });
    it.pressInEditor('.foot [data-does="back"]');
    await it.sees(() => it.rows().some((row) => row.includes('summer_sale_call_copy In review')), 'both in the list');
    expect(it.rows().filter((row) => row.includes('summer_sale_call'))).to.have.length(2);
    it.end();
  });

  it('is thrown away, taken back by Undo, and kept over the way back', async () => {
    const it = await templatesPage();
    await open(it, 'delivery_slot_call', 'Duplicate');
    it.type('body', 'Hi {{1}}, when shall we come?');
    await it.sees(() => it.written('#foot').includes('Draft kept'), 'the draft');
    it.pressInEditor('[data-does="discard"]');
    await it.sees(() => it.written('#foot') === 'Draft discarded', 'the draft gone');
    expect(it.written('[role="status"]')).to.equal('Draft discarded');
    it.pressInEditor('[data-does="undo"]');
    const body = () => it.picker.querySelector('wa-template-editor')?.shadowRoot?.querySelector<HTMLTextAreaElement>('#body')?.value;
    await it.sees(() => body() === 'Hi {{1}}, when shall we come?', 'the words back');
    it.pressInEditor('.head [data-does="back"]');
    await open(it, 'delivery_slot_call', 'Duplicate');
    await it.sees(() => body() === 'Hi {{1}}, when shall we come?', 'the words after the way back');
    it.end();
  });
});

describe('deleting a template', () => {
  it('is asked for, and not done when the agent keeps it', async () => {
    const it = await templatesPage();
    await open(it, 'delivery_slot_call', 'Edit');
    await askToDelete(it);
    expect(it.written('#confirm-text')).to.equal('It goes for everybody, at once. Its name can’t be used again for 30 days.');
    it.pressInEditor('[data-does="keep"]');
    await it.sees(() => it.written('#confirm-title') === '', 'the question gone');
    it.pressInEditor('.head [data-does="back"]');
    await it.sees(() => it.rows().some((row) => row.includes('delivery_slot_call')), 'it still in the list');
    expect(deletions(it)).to.equal(0);
    it.end();
  });

  it('leads back to a list without it, says so, and its name rests', async () => {
    const it = await templatesPage();
    await open(it, 'delivery_slot_call', 'Edit');
    await askToDelete(it);
    it.pressInEditor('[data-does="delete-now"]');
    await it.sees(() => it.rows().length > 0 && !it.rows().some((row) => row.includes('delivery_slot_call')), 'the list without it');
    expect(it.picked('[role="status"]')).to.equal('delivery_slot_call was deleted');
    expect([deletions(it), named(it, 'delivery_slot_call')]).to.deep.equal([1, undefined]);

    await it.create();
    const language = it.picker.querySelector('wa-template-editor')!.shadowRoot!.querySelector<HTMLSelectElement>('#language')!;
    language.value = 'en';
    language.dispatchEvent(new Event('change'));
    await it.write('delivery_slot_call', 'Call us today.');
    it.pressInEditor('[data-does="send"]');
    await it.sees(() => it.written('#name-problem') === 'This name is taken', 'the name at rest');
    expect(it.written('.notice')).to.include('or wait until Sat 14 Nov, 10:24').and.include('Your text is kept.');
    await it.leap(30 * day);
    it.type('body', 'Call us today, please.');
    await it.send();
    it.end();
  });

  it('that is refused leaves it, and says why', async () => {
    const it = await templatesPage();
    await open(it, 'order_help_call', 'Edit');
    await askToDelete(it);
    it.simulator.failNext({ code: 'forbidden' }, { path: /delete$/ });
    it.pressInEditor('[data-does="delete-now"]');
    await it.sees(
      () => it.written('.notice:not([role])').length > 0 && it.written('[role="status"]').includes('Not deleted'),
      'the refusal',
    );
    expect(it.written('[role="status"]')).to.include('Your role doesn’t allow this');
    expect(named(it, 'order_help_call')).to.include({ status: 'approved' });
    it.end();
  });

  it('whose answer was lost is asked for again, and done once', async () => {
    const it = await templatesPage();
    await open(it, 'order_help_call', 'Edit');
    await askToDelete(it);
    it.simulator.loseNextAnswer({ path: /delete$/ });
    it.pressInEditor('[data-does="delete-now"]');
    await it.pass(second);
    await it.sees(() => it.picked('[role="status"]') === 'order_help_call was deleted', 'it deleted');
    expect(deletions(it)).to.equal(1);
    it.end();
  });
});

describe('changing an approved template', () => {
  it('takes it out of sending until it is approved again', async () => {
    const it = await templatesPage();
    await open(it, 'delivery_slot_call', 'Edit');
    expect(it.written('.notice')).to.include('A change is reviewed again').and.include('once a day and 10 times in 30 days');
    it.type('body', 'Hi {{1}}, we would like to agree a time by phone.');
    await it.send();
    it.pressInEditor('.foot [data-does="back"]');
    await it.sees(() => it.picked('#blocked') === 'Only approved templates can be sent.', 'why it cannot be used');
    it.simulator.approveTemplate(named(it, 'delivery_slot_call')!.id);
    await it.sees(() => it.picked('[role="status"]') === 'delivery_slot_call is approved.', 'the approval');
    await it.sees(() => it.picked('#blocked') === '', 'nothing in the way');
    it.end();
  });
});
