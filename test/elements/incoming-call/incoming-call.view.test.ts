import { expect } from '@open-wc/testing';
import type { CallingState } from '../../../src/calling/calling.js';
import type { CallNow } from '../../../src/calling/conversation.js';
import type { MicrophoneTrouble } from '../../../src/calling/voice.js';
import { second } from '../../../src/domain/instant.js';
import { product } from '../../../src/domain/policy.js';
import { incomingCallView, incomingWords } from '../../../src/elements/incoming-call/incoming-call.view.js';
import { en } from '../../../src/i18n/en.js';
import { pictureTime as now } from '../fake-desk.js';
import { fromDiego, fromMei, jonas, priya, ringing, running } from './calls.js';

const can = { decline: true, voice: true, tones: false, hold: false, transfer: false };
const deskWith = (...calls: readonly CallNow[]): CallingState => ({
  connection: 'live',
  policy: product,
  storage: 'saved',
  can,
  agent: priya,
  calls,
});
const view = (...calls: readonly CallNow[]) => incomingCallView(deskWith(...calls), [], en, now);

describe('incomingCallView', () => {
  it('shows those that ring for this agent, the one that rings longest first', () => {
    const others = [{ ...ringing, id: 'x', mine: false }, running, { ...ringing, id: 'y', status: 'missed', live: false } as const];
    const { cards, heading } = view(fromMei, ...others, ringing, fromDiego);
    expect(cards.map(({ person, timer }) => `${person.name} ${timer}`)).to.deep.equal([
      'Amara Okafor 0:12',
      'Diego Ramos 0:07',
      'Mei Tanaka 0:03',
    ]);
    expect(heading).to.equal('3 incoming WhatsApp calls');
  });

  it('says what is known of a caller, and nothing else', () => {
    expect(view(ringing).cards[0]).to.deep.include({ person: { name: 'Amara Okafor', initials: 'AO', phone: '+44 7700 900142' } });
    expect(view(fromDiego).cards[0]).to.deep.include({
      person: { name: 'Diego Ramos', initials: 'DR', noPhone: 'No phone number' },
      newChat: 'New chat',
    });
    const nameless = { ...ringing, line: { customer: { id: 'x', phone: '+447700900142' }, number: { id: 'n' } } };
    expect(view(nameless).cards[0]?.person).to.deep.equal({ name: '+44 7700 900142', initials: '' });
    expect(view({ ...ringing, line: { customer: { id: 'x' }, number: { id: 'n' } } }).cards[0]?.person.name).to.equal('Customer');
  });

  it('ends the running call first, and says so', () => {
    const [card] = view(running, fromDiego).cards;
    expect([card?.answer, card?.endsOther]).to.deep.equal([
      { label: 'End and answer', named: 'End your call and answer Diego Ramos', endOther: true },
      'You are in a call with Amara Okafor. Answering ends it.',
    ]);
    expect(view(ringing, { ...running, mine: false }).cards[0]?.answer.label).to.equal('Answer');
    // a call that is being answered has the microphone already
    expect(view({ ...ringing, doing: 'accepting' }, fromDiego).cards[1]?.answer.label).to.equal('End and answer');
  });

  it('declines only where the adapter can', () => {
    expect(view(ringing).cards[0]?.decline?.ways.map(({ words }) => words.sentence)).to.deep.equal([
      'Others can still answer',
      'The call ends for Amara',
    ]);
    const cannot = { ...deskWith(ringing), can: { ...can, decline: false } };
    expect(incomingCallView(cannot, [], en, now).cards[0]?.decline).to.equal(undefined);
  });

  const waits: readonly [Partial<CallNow>, string][] = [
    [{ doing: 'accepting' }, 'Answering…'],
    [
      { doing: 'accepting', voice: { where: 'here', stage: 'preparing', muted: false, canSendTones: false, quality: 'unknown' } },
      'Connecting your microphone…',
    ],
    [{ doing: 'accepting', voice: { where: 'device' } }, 'Answering…'],
    [{ doing: 'declining' }, 'Declining…'],
    [{ doing: 'ending' }, 'Declining…'],
  ];
  for (const [state, waiting] of waits)
    it(`waits: ${waiting}`, () => {
      expect(view({ ...ringing, ...state }).cards[0]?.waiting).to.equal(waiting);
    });

  const troubles: readonly [MicrophoneTrouble, string][] = [
    ['denied', 'The microphone is blocked'],
    ['missing', 'No microphone found'],
    ['busy', 'The microphone is in use'],
    ['unplugged', 'The microphone was unplugged'],
    ['blocked-by-frame', 'This page may not use the microphone'],
    ['insecure', 'This page is not secure'],
  ];
  for (const [microphone, title] of troubles)
    it(`says that the microphone is ${microphone}`, () => {
      expect(view({ ...ringing, failure: { because: 'refused', microphone } }).cards[0]?.failure?.title).to.equal(title);
    });

  it('says why an act failed, until the next one is under way', () => {
    const failed = { ...ringing, failure: { because: 'connection-problem' } } as const;
    expect(view(failed).cards[0]?.failure?.title).to.equal('The connection failed');
    expect(view({ ...failed, doing: 'accepting' }).cards[0]?.failure).to.equal(undefined);
  });

  const left: readonly [string, CallNow, CallNow | undefined, string | undefined][] = [
    [
      'a colleague answered',
      ringing,
      { ...ringing, status: 'ongoing', mine: false, startedAt: now - 3 * second, pickedUpBy: jonas },
      'Jonas answered. After 9 s · Amara Okafor',
    ],
    ['somebody answered, nobody knows when', ringing, { ...ringing, status: 'ongoing', mine: false }, 'A colleague answered. Amara Okafor'],
    [
      'another tab answered',
      ringing,
      { ...ringing, status: 'ongoing', pickedUpBy: priya },
      'You answered in another tab. Mute and hang up there',
    ],
    [
      'this agent answered on another device, or in this tab whose accept is on its way still',
      { ...ringing, doing: 'accepting' },
      { ...ringing, status: 'ongoing', pickedUpBy: priya, voice: { where: 'device' } },
      undefined,
    ],
    ['this tab answered', ringing, { ...ringing, status: 'ongoing', here: true }, undefined],
    ['answered here and over at once', ringing, { ...ringing, status: 'completed', here: true, live: false }, undefined],
    [
      'the caller left',
      ringing,
      { ...ringing, status: 'missed', live: false, endedAt: now + 9 * second },
      'Missed call. It stopped ringing after 21 s · Amara Okafor',
    ],
    [
      'the backend measured how long it rang',
      ringing,
      { ...ringing, status: 'missed', live: false, missed: { because: 'no-response', after: 31 } },
      'Missed call. It stopped ringing after 31 s · Amara Okafor',
    ],
    [
      'it is not known when the caller left',
      ringing,
      { ...ringing, status: 'missed', live: false },
      'Missed call. It stopped ringing · Amara Okafor',
    ],
    [
      'the caller left while we answered',
      { ...ringing, doing: 'accepting' },
      { ...ringing, status: 'missed', live: false },
      'The call had already ended. It stopped ringing while you answered',
    ],
    [
      'we declined for the customer',
      { ...ringing, doing: 'declining' },
      { ...ringing, status: 'declined', live: false, endedBy: priya },
      'You declined. The call ended for Amara',
    ],
    [
      'we declined, and nobody else was there',
      ringing,
      { ...ringing, status: 'missed', live: false, missed: { because: 'declined', agent: priya, after: 3 } },
      'You declined. The call ended for Amara',
    ],
    [
      'we declined, and the caller left meanwhile',
      { ...ringing, doing: 'declining' },
      { ...ringing, status: 'missed', live: false },
      'You declined. The call ended for Amara',
    ],
    [
      'a colleague declined, and nobody else was there',
      ringing,
      { ...ringing, status: 'missed', live: false, missed: { because: 'declined', agent: jonas, after: 3 } },
      'Missed call. It stopped ringing after 3 s · Amara Okafor',
    ],
    [
      'a colleague declined for the customer',
      ringing,
      { ...ringing, status: 'declined', live: false, endedBy: jonas },
      'Jonas declined. The call ended for Amara',
    ],
    ['we declined for us', { ...ringing, doing: 'declining' }, undefined, 'You declined. Others can still answer · Amara Okafor'],
    ['nobody knows why', ringing, undefined, 'It no longer rings here. Others can still answer · Amara Okafor'],
    [
      'it was passed on to a colleague',
      ringing,
      { ...ringing, mine: false, passedOn: { because: 'reassigned', to: jonas } },
      'The call was passed on to Jonas. Others can still answer · Amara Okafor',
    ],
    [
      'it was passed on to nobody yet',
      ringing,
      { ...ringing, mine: false, passedOn: { because: 'reassigned' } },
      'The call was passed on. Others can still answer · Amara Okafor',
    ],
    [
      'it rang too long',
      ringing,
      { ...ringing, mine: false, passedOn: { because: 'no-answer', to: jonas } },
      'It rang too long here: Jonas is asked now. Others can still answer · Amara Okafor',
    ],
  ];
  for (const [what, before, after, words] of left)
    it(`says when ${what}: ${words ?? 'nothing'}`, () => {
      const departure = { call: { ...before, id: 'call-1' }, at: now, ...(after && { now: after }) };
      const [note] = incomingCallView(deskWith(), [departure], en, now).notes;
      expect(note && `${note.words.title}. ${note.words.sentence}`.replaceAll('\u00a0', ' ')).to.equal(words);
    });

  it('sends nobody to another tab where no tab has the sound', () => {
    const ended: CallNow = { ...ringing, status: 'completed', live: false, pickedUpBy: priya };
    const desk = { ...deskWith(), can: { ...can, voice: false } };
    expect(incomingCallView(desk, [{ call: ringing, at: now, now: ended }], en, now).notes).to.deep.equal([]);
  });

  it('says that it is offline, lets nothing be tried then, and forgets what failed for that once it is back', () => {
    const offline = { ...ringing, failure: { because: 'offline' } } as const;
    const cardWhile = (connection: CallingState['connection'], call: CallNow) =>
      incomingCallView({ ...deskWith(call), connection }, [], en, now).cards[0];
    expect(cardWhile('offline', ringing)).to.deep.include({ unreachable: true });
    expect(cardWhile('offline', ringing)?.failure?.title).to.equal('You are offline');
    expect(cardWhile('signed-out', ringing)?.failure?.title).to.equal('You are signed out');
    for (const connection of ['live', 'reconnecting'] as const)
      expect(cardWhile(connection, offline)).not.to.have.any.keys('failure', 'unreachable');
  });

  it('has words for the title and the desktop', () => {
    const { title, notification } = incomingWords(en);
    expect(title([ringing])).to.equal('Amara Okafor is calling');
    expect(title([ringing, fromDiego, fromMei])).to.equal('3 calls: Amara Okafor and others');
    expect(notification(ringing)).to.deep.equal({ title: 'Amara Okafor', body: 'Incoming WhatsApp call to Lumen & Oak' });
  });
});
