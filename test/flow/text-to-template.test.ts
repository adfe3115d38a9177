import { expect } from '@open-wc/testing';
import { second, story, type Story } from './story.js';
import { named } from './templates-page.js';
import { hands, inPage } from './whole-page.js';

const draftOf = (s: Story) => s.calling.conversation('c1').state.draft.text.request;

describe('a text that cannot be sent any more', () => {
  let s: Story;
  afterEach(() => s.end());

  it('becomes a template: written, approved and sent without leaving the dialog', async () => {
    s = await story({ templates: [] });
    const { fill, press, find } = hands(s);
    await s.press();
    await s.type('Hi Amara, may we call you about the table?');
    await s.pass(second);
    s.simulator.closeWindow('amara');
    await press('Make a template of my text');
    const body = (await find('#body')) as HTMLTextAreaElement;
    await s.sees(() => body.value === 'Hi {{1}}, may we call you about the table?', 'the text with its salutation as a variable');
    expect(s.modal()).to.match(/^Write a template WhatsApp reviews it before Amara can get it\./u);
    await fill('#name', 'table_call');
    await fill('#example-1', 'Sam');
    await press('Send for review');
    await s.sees(() => s.modal().includes('You will see WhatsApp’s answer here.'), 'the review');
    s.simulator.approveTemplate(named(s, 'table_call')!.id);
    await press('Use template');
    await s.sees(() => inPage('[role="option"][aria-selected="true"]', /table_call/u) !== undefined, 'the template chosen in the dialog');
    expect(s.modal()).to.match(/^Ask to call Amara/u);
    expect(s.modal()).to.include('Back to the templates. table_call is chosen');
    await s.choose('Send request');
    await s.sees(() => s.modal().includes('Request sent'), 'the request on its way');
    expect(s.phone.state.messages.at(-1)).to.include({ kind: 'request', text: 'Hi Amara, may we call you about the table?' });
    expect(draftOf(s), 'the text stays for when the window opens').to.equal('Hi Amara, may we call you about the table?');
  });

  it('does not take the place of a template that is unfinished, and is offered there', async () => {
    s = await story();
    const { fill, press, find } = hands(s);
    s.simulator.closeWindow('amara');
    await s.sees(() => !s.calling.conversation('c1').state.window.open, 'the closed window');
    s.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: 'May we call you today?', invite: '' } } });
    await s.press();
    await press('New template');
    await fill('#body', 'An earlier beginning');
    await press('Back to templates');
    await press('Make a template of my text');
    const body = (await find('#body')) as HTMLTextAreaElement;
    expect(body.value).to.equal('An earlier beginning');
    await press('Put my text here instead');
    await s.sees(() => body.value === 'May we call you today?', 'the text');
  });
});
