import { expect } from '@open-wc/testing';
import { reasonOf, refusals } from '../../src/domain/refusal.js';
import { day, story, type Story } from './story.js';
import { hands, inPage, staying } from './whole-page.js';

const typed = 'May we call you about your table?';
const sentence = 'The platform’s own sentence';
/** Three days from the story's beginning. */
const again = 'Sun 18 Oct, 10:24 (in 3 d)';
const sent = ({ simulator }: Story) => simulator.effects.filter(({ kind }) => kind === 'outreach').length;

/** The platform's code at a send, and what the modal says of it. `admin`: it also says whom to tell. */
const table: readonly [code: number, says: string, whom?: 'admin'][] = [
  [401, 'You are signed out. Sign in to the helpdesk again to go on.'],
  [190, 'You are signed out. Sign in to the helpdesk again to go on.'],
  [100, 'The helpdesk sent something WhatsApp does not accept. Tell your developers; the details help them.', 'admin'],
  [138008, 'The helpdesk sent something WhatsApp does not accept. Tell your developers; the details help them.', 'admin'],
  [613, `WhatsApp asks us to slow down. Try again ${again}.`],
  [131009, 'Not available in this country. WhatsApp calls are not available in this country. Your admin can say more.', 'admin'],
  [138013, 'Not available in this country. WhatsApp calls are not available in this country. Your admin can say more.', 'admin'],
  [131030, 'This is a test number. Amara is not on the list of people it may call. Your admin can add them.', 'admin'],
  [131055, 'Calls run over your phone system. This number is set up for SIP, so calls can’t start here.', 'admin'],
  [138011, 'Write a message first. WhatsApp wants a normal message to Amara before a request. Send one, then ask.'],
  [138015, 'The messaging limit is too low. WhatsApp allows calls from numbers with a higher messaging limit.', 'admin'],
  [131026, 'Amara’s WhatsApp is too old for calls. An update on Amara’s phone fixes this.'],
  [131044, 'A payment method is missing. WhatsApp needs one for this number. Your admin can add it.', 'admin'],
  [138000, 'Calling is not turned on for this number. Your admin can turn it on.', 'admin'],
  [138001, 'Amara can’t be called. WhatsApp doesn’t allow calls to this person. You can still write.'],
  [138002, `Too many calls at once. This number is at its limit. Try again ${again}.`],
  [138005, `Too many calls at once. This number is at its limit. Try again ${again}.`],
  [138003, 'Already in a call with Amara. End that call before you start another.'],
  [138004, 'Not sent: no connection Your text is kept. The same request is never sent twice.'],
  [138007, 'Not sent: no connection Your text is kept. The same request is never sent twice.'],
  [138006, 'Permission needed. Amara hasn’t allowed calls from Lumen & Oak yet.'],
  [138012, `No more calls for now. You can call Amara again ${again}.`],
  [138014, 'Paused by WhatsApp until Sun 18 Oct, 10:24. WhatsApp paused this number for low quality.'],
  [138018, 'Calling is not set up yet. The set-up of this number is not finished. Your admin can finish it.', 'admin'],
  [138019, 'The call could not be connected. Something between us and WhatsApp failed.'],
  [138020, 'The call could not be connected. Something between us and WhatsApp failed.'],
  [138023, 'The call could not be connected. Something between us and WhatsApp failed.'],
  [138021, 'No sound left your side. Check the microphone and the firewall, then call again.'],
  [138022, 'No sound came from Amara. The connection on Amara’s side failed. You can call again.'],
  [131999, `WhatsApp refused. ${sentence}.`],
];
/** They lead somewhere else than to another try: each has a story of its own. */
const elsewhere = [131047, 138009, 138017];

describe('a request that the platform refuses', () => {
  let s: Story;
  let desk: HTMLElement;
  before(async () => {
    s = await story();
    desk = staying('https://help.example/calling');
    await s.press();
    await s.type(typed);
  });
  after(() => {
    s.end();
    desk.remove();
  });

  it('is told of every code that the product knows', () => {
    const known = Object.values(refusals).flatMap(({ codes }) => codes);
    expect(table.map(([code]) => code).filter((code) => code !== 131999)).to.have.members(
      known.filter((code) => !elsewhere.includes(code)),
    );
  });

  for (const [code, says, whom] of table)
    it(`${code}: says so, keeps the text, and can be tried again${whom ? '; says whom to tell' : ''}`, async () => {
      const problem = { code: reasonOf(code), platformCode: code, detail: sentence, until: s.simulator.now() + 3 * day };
      s.simulator.failNext(problem, { path: /outreach$/ });
      await s.choose(/^(Send request|Try again)$/u);
      await s.sees(() => s.modal().includes(says), `what ${code} means`);
      expect(s.calling.conversation('c1').state.draft.text.request).to.equal(typed);
      expect(s.modal()).to.include('Nothing was used from your limits').and.include('Try again');
      expect(s.modal()).to.include('Not sent');
      // that nobody is signed in any more is the backend's word, not the platform's
      if (reasonOf(code) !== 'signed-out')
        expect(s.modal()).to.include('Details').and.include(`WhatsApp code ${code}`).and.include(sentence);
      const link = inPage<HTMLAnchorElement>('a', 'Ask your admin');
      expect([link?.href, inPage('button', 'Copy details for your admin') !== undefined]).to.deep.equal(
        whom ? ['https://help.example/calling', true] : [undefined, false],
      );
      expect(sent(s)).to.equal(0);
    });

  it('goes out once nothing is in the way any more', async () => {
    await s.choose('Try again');
    await s.sees(() => s.modal().includes('Request sent'), 'the request on its way');
    expect(s.phone.state.messages.at(-1)).to.include({ kind: 'request', text: typed });
    expect(sent(s)).to.equal(1);
  });
});

describe('an invite that the platform refuses', () => {
  it('keeps its words, its button and its length, and goes out at the second try', async () => {
    const s = await story();
    const { fill } = hands(s);
    await s.press();
    await s.choose(/^Send call invite/u);
    await s.type('Call us when it suits you.');
    await fill('#button', 'Call Lumen & Oak');
    s.simulator.failNext({ code: 'messaging-limit', platformCode: 138_015, detail: sentence }, { path: /outreach$/ });
    await s.choose('Send invite');
    await s.sees(() => s.modal().includes('The messaging limit is too low.'), 'the refusal');
    await s.choose('Try again');
    await s.sees(() => s.modal().includes('Invite sent'), 'the invite on its way');
    expect(s.phone.state.messages.at(-1)).to.include({ kind: 'invite', text: 'Call us when it suits you.', button: 'Call Lumen & Oak' });
    s.end();
  });
});
