import { expect } from '@open-wc/testing';
import { reasonOf, refusals } from '../../src/domain/refusal.js';
import { priyaAndJonas } from './colleague.js';
import { day, hour, second, story, type Story } from './story.js';
import { inPage, staying } from './whole-page.js';

const sentence = 'The platform’s own sentence';
const again = 'Sun 18 Oct, 10:24';

/** The platform's code at a dial, what opens at the button, and its second line. `admin`: it also says whom to tell. */
const atTheButton: readonly [code: number, title: string, line: string, whom?: 'admin'][] = [
  [100, 'Not called: the helpdesk sent something WhatsApp does not accept', 'Tell your developers; the details help them.', 'admin'],
  [138008, 'Not called: the helpdesk sent something WhatsApp does not accept', 'Tell your developers; the details help them.', 'admin'],
  [613, 'Not called: WhatsApp asks us to slow down', `Try again ${again}.`],
  [131009, 'Not called: not available in this country', 'WhatsApp calls are not available in this country.', 'admin'],
  [138013, 'Not called: not available in this country', 'WhatsApp calls are not available in this country.', 'admin'],
  [131030, 'Not called: this is a test number', 'Amara is not on the list of people it may call.', 'admin'],
  [131055, 'Not called: calls run over your phone system', 'This number is set up for SIP', 'admin'],
  [138011, 'Not called: write a message first', 'WhatsApp wants a normal message to Amara before a request.'],
  [138015, 'Not called: the messaging limit is too low', 'Your admin can raise it.', 'admin'],
  [131026, 'Not called: Amara’s WhatsApp is too old for calls', 'An update on Amara’s phone fixes this.'],
  [131044, 'Not called: a payment method is missing', 'WhatsApp needs one for this number. Your admin can add it.', 'admin'],
  [138000, 'Not called: calling is not turned on', 'Calling is not turned on for this number. Your admin can turn it on.', 'admin'],
  [138001, 'Not called: Amara can’t be called', 'WhatsApp doesn’t allow calls to this person. You can still write.'],
  [138002, 'Not called: too many calls at once', `This number is at its limit. Try again ${again}.`],
  [138005, 'Not called: too many calls at once', `This number is at its limit. Try again ${again}.`],
  [138003, 'Not called: already in a call with Amara', 'End that call before you start another.'],
  [138004, 'Not called: the connection failed', 'Try again in a moment.'],
  [138007, 'Not called: the connection failed', 'Try again in a moment.'],
  [138018, 'Not called: calling is not set up yet', 'The set-up of this number is not finished. Your admin can finish it.', 'admin'],
  [138019, 'Not called: the call could not be connected', 'You can call again.'],
  [138020, 'Not called: the call could not be connected', 'You can call again.'],
  [138023, 'Not called: the call could not be connected', 'You can call again.'],
  [138021, 'Not called: no sound left your side', 'Check the microphone and the firewall, then call again.'],
  [138022, 'Not called: no sound came from Amara', 'The connection on Amara’s side failed. You can call again.'],
  [131999, 'Not called: WhatsApp refused', `${sentence}.`],
];
/** They open the modal, or concern no dial. */
const elsewhere = [401, 190, 131047, 138006, 138009, 138012, 138014, 138017];

const reason = () =>
  inPage('wa-call-button, [part="reason"]', /^Not called/u)
    ?.textContent?.replace(/\s+/gu, ' ')
    .trim() ?? '';

describe('a call that the platform refuses', () => {
  let s: Story;
  const dialled = () => s.simulator.effects.filter(({ kind }) => kind === 'dial').length;

  describe('is explained at the button', () => {
    let desk: HTMLElement;
    before(async () => {
      s = await story();
      desk = staying('https://help.example/calling');
      await s.getPermission();
    });
    after(() => {
      s.end();
      desk.remove();
    });

    it('for every code that the product knows, but for those that lead further', () => {
      const known = Object.values(refusals).flatMap(({ codes }) => codes);
      const told = atTheButton.map(([code]) => code).filter((code) => code !== 131999);
      expect(told).to.have.members(known.filter((code) => !elsewhere.includes(code)));
    });

    for (const [code, title, line, whom] of atTheButton)
      it(`${code}: "${title}"${whom ? ', and whom to tell' : ''}`, async () => {
        const until = s.simulator.now() + 3 * day;
        s.simulator.failNext({ code: reasonOf(code), platformCode: code, detail: sentence, until }, { path: /calls$/ });
        await s.press();
        await s.sees(() => reason().startsWith(title), `what ${code} means, opened at the button`);
        expect(reason()).to.include(line);
        expect(s.button()).to.equal('Call');
        expect(s.modal()).to.equal('');
        const link = inPage<HTMLAnchorElement>('a', 'Ask your admin');
        expect([link?.href, inPage('button', 'Copy details for your admin') !== undefined]).to.deep.equal(
          whom ? ['https://help.example/calling', true] : [undefined, false],
        );
        expect(dialled()).to.equal(0);
      });

    it('and is placed once nothing is in the way any more', async () => {
      await s.callAmara();
      expect(reason()).to.equal('');
    });
  });

  describe('leads to the modal', () => {
    beforeEach(async () => {
      s = await story();
      await s.getPermission();
    });
    afterEach(() => s.end());

    for (const [code, says] of [
      [138012, `Not called: no more calls for now You can call Amara again ${again} (in 3 d). You can still send an invite.`],
      [138014, `Not called: paused by WhatsApp until ${again} WhatsApp paused this number for low quality.`],
    ] as const)
      it(`${code}: with its moment, though what is read again says nothing of it`, async () => {
        const until = s.simulator.now() + 3 * day;
        s.simulator.failNext({ code: reasonOf(code), platformCode: code, detail: sentence, until }, { path: /calls$/ });
        await s.press();
        await s.sees(() => s.modal().includes(says), 'why not, in the modal');
        await s.sees(() => s.modal().includes(`${sentence} · WhatsApp code ${code}`), 'the platform’s words');
        expect(dialled()).to.equal(0);
        expect(s.modal(), 'no call is offered that was just refused').to.not.include('Call Amara');
        await s.choose('Send call invite instead');
        await s.sees(() => s.modal().includes('Send invite'), 'the invite');
      });

    it('a colleague has used the last call meanwhile: nothing is dialled, and the modal tells the moment', async () => {
      s.end();
      s = await story({ agents: priyaAndJonas, limits: { calls: [{ max: 1, withinMs: day }] } });
      await s.getPermission();
      s.simulator.network.lateMs = hour; // the news of it come too late
      const asked = { method: 'POST', body: '{}', headers: { authorization: 'Bearer jonas', 'idempotency-key': crypto.randomUUID() } };
      await s.simulator.fetch(new Request('https://helpdesk.test/api/conversations/c1/calls', asked));
      await s.pass(5 * second);
      s.phone.answer();
      await s.pass(second);
      s.phone.hangUp();
      expect(s.button(), 'as far as this page knows').to.equal('Call');
      await s.press();
      await s.sees(() => s.modal().includes('1 of 1 calls made today'), 'the limit');
      expect(s.modal()).to.include('Fri 16 Oct, 10:24');
      expect(dialled(), 'the colleague’s').to.equal(1);
    });
  });
});
