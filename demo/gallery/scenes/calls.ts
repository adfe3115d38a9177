import { html } from 'lit';
import { second } from '../../../src/domain/instant.js';
import type { Readiness } from '../../../src/calling/voice.js';
import type { CallNow } from '../../../src/calling/conversation.js';
import { no } from '../../../src/domain/verdict.js';
import type { CallingState } from '../../../src/calling/calling.js';
import { completed, missed, recorded, unanswered } from '../records.js';
import type { Room, Scene } from '../scene.js';
import { allowed, amara, can, dialled, diego, heard, jonas, now, ongoing, over, priya, ready, ringing } from '../states.js';

const offered = (...calls: readonly CallNow[]): Partial<CallingState> => ({ calls });
const fromDiego = (): CallNow => {
  const { conversation: _, ...call } = ringing;
  return { ...call, id: 'call-2', line: diego, askedAt: now - 7 * second };
};

/** It rang here, and does no longer: what has become of it since. */
const left = (name: string, call: CallNow | undefined): Scene => ({
  name,
  calling: offered(ringing),
  then: offered(...(call ? [call] : [])),
});
const opensMenu = (element: HTMLElement): void => element.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();

export const incomingCall: Room = {
  tag: 'wa-incoming-call',
  content: html`<wa-incoming-call></wa-incoming-call>`,
  scenes: [
    { name: 'nothing rings' },
    { name: 'rings', calling: offered(ringing) },
    { name: 'two ring, one known by a name alone', calling: offered(ringing, fromDiego()) },
    { name: 'rings during a call', calling: offered(fromDiego(), { ...ongoing, voice: heard() }) },
    { name: 'being answered', calling: offered({ ...ringing, doing: 'accepting' }) },
    { name: 'being declined', calling: offered({ ...ringing, doing: 'declining' }) },
    { name: 'the microphone is blocked', calling: offered({ ...ringing, failure: { because: 'no-microphone', microphone: 'denied' } }) },
    { name: 'the connection failed', calling: offered({ ...ringing, failure: { because: 'connection-problem' } }) },
    { name: 'the backend cannot decline', calling: { ...offered(ringing), can: { ...can, decline: false } } },
    { name: 'offline', calling: { ...offered(ringing), connection: 'offline' } },
    { name: 'two wait to be answered, one of which is', calling: offered({ ...ringing, doing: 'accepting' }, fromDiego()) },
    { name: 'the ways to decline', calling: offered(ringing), after: opensMenu },
    left('a colleague answered', { ...ringing, status: 'ongoing', mine: false, startedAt: now - 2 * second, pickedUpBy: jonas }),
    left('answered in another tab', { ...ringing, status: 'ongoing', pickedUpBy: priya }),
    left('passed on to a colleague', { ...ringing, mine: false, passedOn: { because: 'reassigned', to: jonas } }),
    left('rang too long here', { ...ringing, mine: false, passedOn: { because: 'no-answer' } }),
    left('the caller left', { ...ringing, status: 'missed', live: false, endedAt: now }),
    left('declined by a colleague', { ...ringing, status: 'declined', live: false, endedBy: jonas }),
    left('gone, nobody knows why', undefined),
  ],
};

const inCall = (name: string, call: CallNow, more: Partial<Scene> = {}): Scene => ({
  name,
  state: { ...allowed, call, ...more.state },
  calling: { calls: [call], ...more.calling },
  ...(more.after && { after: more.after }),
});
const here: CallNow = { ...ongoing, voice: heard() };
const unheard = (side: 'agent' | 'customer') => heard({ silent: { side, since: now - 12 * second } });
/** Nobody spoke. */
const silent = { spoke: false };
const customer = { kind: 'customer' } as const;
const opens =
  (tool: string) =>
  (element: HTMLElement): void =>
    element.shadowRoot?.querySelector<HTMLElement>(`[data-tool=${tool}]`)?.click();

export const callPanel: Room = {
  tag: 'wa-call-panel',
  content: html`<wa-call-panel conversation="c1"></wa-call-panel>`,
  scenes: [
    { name: 'no call' },
    inCall('waiting for the microphone', { ...dialled('calling', 1), doing: 'dialling', voice: heard({ stage: 'preparing' }) }),
    inCall('calling', dialled('calling')),
    inCall('ringing', dialled('ringing')),
    inCall('ongoing', here),
    inCall('connecting', { ...ongoing, voice: heard({ stage: 'connecting', quality: 'unknown', canSendTones: false }) }),
    inCall('muted', { ...ongoing, voice: heard({ muted: true }) }),
    inCall('a weak connection', { ...ongoing, voice: heard({ quality: 'weak' }) }),
    inCall('a poor connection', { ...ongoing, voice: heard({ quality: 'poor' }) }),
    inCall('the microphone is silent', { ...ongoing, voice: unheard('agent') }),
    inCall('nothing comes from the customer', { ...ongoing, voice: unheard('customer') }),
    inCall('the connection was lost', { ...ongoing, voice: heard({ stage: 'lost' }) }),
    inCall('the microphone was unplugged', { ...ongoing, voice: heard({ trouble: 'unplugged', microphone: 'Webcam' }) }),
    inCall('keypad', here, { after: opens('keypad') }),
    inCall('audio', here, { after: opens('audio') }),
    inCall('hold and transfer', here, { calling: { can: { ...can, hold: true, transfer: true } } }),
    inCall('to whom it may be handed', here, {
      calling: {
        can: { ...can, hold: true, transfer: true },
        colleagues: {
          call: ongoing.id,
          status: 'ready',
          colleagues: [jonas, { kind: 'agent', id: 'ines', name: 'Inês Carvalho', available: false }],
        },
      },
      after: opens('transfer'),
    }),
    inCall('on hold', { ...here, heldSince: now - 40 * second }, { calling: { can: { ...can, hold: true, transfer: true } } }),
    inCall('sound on another device', { ...ongoing, voice: { where: 'device' } }),
    inCall('in another tab', { ...ongoing, here: false, voice: { where: 'other-tab' } }),
    inCall('in no tab any more', { ...ongoing, here: false, voice: { where: 'nowhere' } }),
    inCall('rings here', ringing),
    inCall('a colleague is in it', { ...ongoing, mine: false, here: false, pickedUpBy: jonas }),
    inCall('ending', { ...here, doing: 'ending' }),
    inCall('completed', over({ status: 'completed', endedBy: priya })),
    inCall('unanswered', over({ status: 'unanswered' }, silent)),
    inCall('declined by the customer', over({ status: 'declined', endedBy: customer }, silent)),
    inCall('missed', over({ direction: 'incoming', status: 'missed', missed: { because: 'no-response', after: 31 } }, silent)),
    inCall('missed: all were busy', over({ direction: 'incoming', status: 'missed', missed: { because: 'busy' } }, silent)),
    inCall('missed: nobody was assigned', over({ direction: 'incoming', status: 'missed', missed: { because: 'unassigned' } }, silent)),
    inCall('lost on our side', over({ status: 'disconnected', side: 'agent' })),
    inCall('lost on the customer’s side', over({ status: 'disconnected', side: 'customer' })),
    inCall('lost, nobody knows where', over({ status: 'disconnected', side: 'unknown' })),
    inCall('rings at a colleague', { ...ringing, mine: false, ringsElsewhere: { at: 'colleague', agent: jonas } }),
    inCall('rings, and not here', { ...ringing, mine: false, ringsElsewhere: { at: 'unknown' } }),
    inCall('it is being found out whether it was placed', { ...dialled('calling'), unsure: true }),
    inCall('not known whether it was placed', over({ status: 'calling', unsure: true }, silent)),
    inCall('could not be placed', over({ status: 'calling', failure: { because: 'calling-disabled' } }, silent)),
  ],
};

export const callMarker: Room = {
  tag: 'wa-call-marker',
  content: html`<wa-call-marker conversation="c1"></wa-call-marker>`,
  scenes: [{ name: 'missed', state: { marker: 'missed' } }, { name: 'in call', state: { marker: 'in-call' } }, { name: 'neither' }],
};

export const callSummary: Room = {
  tag: 'wa-call-summary',
  content: html`<wa-call-summary conversation="c1"></wa-call-summary>`,
  scenes: [
    { name: 'no call yet' },
    { name: 'running', state: { call: here } },
    { name: 'completed', state: recorded(completed) },
    { name: 'unanswered', state: recorded(unanswered) },
    { name: 'missed, of somebody without a number', state: { line: diego, ...recorded(missed) } },
    { name: 'loading', state: { facts: 'loading', activities: { rows: [], status: 'loading' } } },
  ],
};

const shortcuts = { answer: 'Alt+A', decline: 'Alt+D', mute: 'Alt+M', hangUp: 'F9' } as const;
const pressed = (element: HTMLElement): void => element.shadowRoot?.querySelector('button')?.click();
const readyWith = (name: string, more: Partial<Readiness>): Scene => ({ name, calling: { readiness: { ...ready, ...more } } });

export const readiness: Room = {
  tag: 'wa-readiness',
  content: html`<wa-readiness></wa-readiness>`,
  scenes: [
    { name: 'loading' },
    readyWith('ready', {}),
    { ...readyWith('with shortcuts', {}), shortcuts, after: pressed },
    readyWith('nothing was asked yet', { microphone: 'ask', notifications: 'ask', sound: 'locked' }),
    readyWith('blocked', { microphone: 'denied', notifications: 'denied' }),
    readyWith('no microphone', { microphone: 'missing' }),
    readyWith('a busy microphone', { microphone: 'busy' }),
    {
      name: 'in a frame without permission',
      calling: {
        readiness: { ...ready, microphone: 'blocked-by-frame', notifications: 'blocked-by-frame', sound: 'locked' },
        storage: 'memory',
      },
    },
    readyWith('an insecure page', { secure: false, microphone: 'insecure', notifications: 'unsupported' }),
    readyWith('no sound in this browser', { voice: 'unsupported' }),
    readyWith('offline, and no card on the page', { connection: 'offline', showsIncoming: false }),
  ],
};

const inAnother = { ...allowed, mayCall: no('in-another-call'), otherCall: { line: diego } } as const;

export const callButton: Room = {
  tag: 'wa-call-button',
  content: html`<wa-call-button conversation="c1"></wa-call-button> <wa-call-button conversation="c1" appearance="icon"></wa-call-button>`,
  scenes: [
    { name: 'loading', state: { facts: 'loading' } },
    { name: 'refused', state: { facts: 'refused', failure: { because: 'forbidden' } } },
    { name: 'offline', state: { ...allowed, connection: 'offline' } },
    { name: 'never asked' },
    { name: 'allowed', state: allowed },
    { name: 'checking', state: { ...allowed, start: 'checking' } },
    { name: 'in a call with somebody else', state: inAnother },
    { name: 'asked whether that call is to end', state: inAnother, after: pressed },
    { name: 'that call is being ended', state: { ...allowed, start: 'ending-other' } },
    { name: 'calling', state: { ...allowed, call: dialled('calling') } },
    { name: 'in call', state: { ...allowed, call: here } },
    { name: 'rings here', state: { call: ringing } },
    {
      name: 'an admin must act',
      state: { ...allowed, mayCall: no('setup-incomplete') },
      after: (element) => void element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' })),
    },
    { name: 'a colleague calls', state: { ...allowed, call: { ...dialled('calling'), mine: false } } },
    { name: 'rings at a colleague', state: { call: { ...ringing, mine: false, ringsElsewhere: { at: 'colleague', agent: jonas } } } },
    { name: 'a colleague is in the call', state: { ...allowed, call: { ...ongoing, line: amara, mine: false, pickedUpBy: jonas } } },
  ],
};
