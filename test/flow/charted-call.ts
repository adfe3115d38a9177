import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import type { CallFacts } from '../../src/domain/call.js';
import { product } from '../../src/domain/policy.js';
import { ringsHere } from '../../src/domain/ringing.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { en } from '../../src/i18n/en.js';
import { amara, priya, start } from '../calling/fake-adapter.js';
import { aCallPage } from './call-page.js';

/** One thing that may happen to a call: what the chart hears, and how it comes about on the page. */
export interface Happening {
  readonly name: string;
  /** For the chart. */
  readonly event: { readonly type: string; readonly [more: string]: unknown };
  /** Only the chart's state decides whether it can happen. */
  readonly when?: (now: ChartNow) => boolean;
}

/** What a chart's snapshot says, as far as these stories look at it. */
export interface ChartNow {
  readonly value: string;
  readonly context: {
    readonly call: CallFacts;
    readonly doing: string | undefined;
    readonly failure: unknown;
    readonly mine: boolean;
    readonly refused: boolean;
  };
}

const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
const key = 'key-1';
const refusal = new AdapterError('forbidden');

export const isLive = ({ value, context }: ChartNow): boolean => ['calling', 'ringing', 'ongoing'].includes(value) && !context.refused;
const free = ({ context }: ChartNow) => context.doing === undefined;
const ringsForUs = (now: ChartNow) => now.value === 'ringing' && ringsHere(now.context.call, product);

const heard = (name: string, signal: Signal, direction: Direction, more: object = {}): Happening => ({
  name,
  event: { type: 'call.signal', call: { ...begun(direction), id: 'call-1', signals: [signal] }, ...more },
});

/** The call as each chart starts with it. */
export const begun = (direction: Direction): CallFacts =>
  direction === 'incoming'
    ? {
        id: 'call-1',
        direction,
        line: amara,
        conversation: 'c1',
        signals: [
          { kind: 'incoming', at: start },
          { kind: 'offered', at: start, to: 'me' },
        ],
      }
    : { id: key, key, direction, line: amara, conversation: 'c1', signals: [{ kind: 'dialled', at: start, by: priya }] };

const ends = (direction: Direction): readonly Happening[] => [
  heard('is rejected', { kind: 'rejected', at: start + 9000 }, direction),
  heard('ends without timing', { kind: 'terminated', at: start + 9000 }, direction),
  heard('ends with timing', { kind: 'terminated', at: start + 9000, startedAt: start + 4000, duration: 5 }, direction),
  heard('breaks', { kind: 'terminated', at: start + 9000, startedAt: start + 4000, failure: { platformCode: 138021 } }, direction),
];

const endPressed: Happening = {
  name: 'End is pressed',
  event: { type: 'call.end' },
  when: (now) =>
    isLive(now) && now.context.doing !== 'ending' && (now.context.mine || now.context.call.direction === 'outgoing') && !ringsForUs(now),
};
const mayBridge = (now: ChartNow) => now.value === 'ongoing' && now.context.mine && free(now) && now.context.call.id === 'call-1';
const hears = (now: ChartNow, kind: Signal['kind']) => now.context.call.signals.some((signal) => signal.kind === kind);
const waits = (now: ChartNow) => hears(now, 'held') && !hears(now, 'resumed');

/** What only a host's media bridge can do. */
const bridged = (direction: Direction): readonly Happening[] => [
  {
    name: 'Hold is pressed',
    event: { type: 'call.hold', held: true },
    when: (now) => mayBridge(now) && !hears(now, 'held'),
  },
  {
    ...heard('the customer waits', { kind: 'held', at: start + 5000, by: priya }, direction),
    when: (now) => now.context.doing === 'holding',
  },
  { name: 'Resume is pressed', event: { type: 'call.hold', held: false }, when: (now) => mayBridge(now) && waits(now) },
  {
    ...heard('the customer is taken back', { kind: 'resumed', at: start + 6000, by: priya }, direction),
    when: (now) => now.context.doing === 'resuming',
  },
  { name: 'a colleague is chosen', event: { type: 'call.transfer', to: 'jonas' }, when: mayBridge },
];
const acts = ['accepting', 'declining', 'ending', 'holding', 'resuming', 'transferring'];
const actRefused: Happening = {
  name: 'the act is refused',
  event: { type: 'act.failed', failure: refusal },
  when: (now) => isLive(now) && acts.includes(now.context.doing ?? ''),
};

/** Everything that may happen to a call of this direction. */
export const happenings: Readonly<Record<Direction, readonly Happening[]>> = {
  incoming: [
    { name: 'Answer is pressed', event: { type: 'call.accept' }, when: (now) => ringsForUs(now) && free(now) },
    { name: 'Decline is pressed', event: { type: 'call.decline', for: 'me' }, when: (now) => ringsForUs(now) && free(now) },
    {
      name: 'Decline for the customer is chosen',
      event: { type: 'call.decline', for: 'everyone' },
      when: (now) => ringsForUs(now) && free(now),
    },
    {
      ...heard('we are connected', { kind: 'accepted', at: start + 4000, by: priya }, 'incoming', { mine: true }),
      when: (now) => now.context.doing === 'accepting',
    },
    heard('a colleague answers', { kind: 'accepted', at: start + 4000, by: jonas }, 'incoming'),
    heard('is passed on', { kind: 'withdrawn', at: start + 5000, because: 'reassigned' }, 'incoming'),
    heard('is missed', { kind: 'missed', at: start + 9000, because: 'no-response', after: 9 }, 'incoming'),
    ...ends('incoming'),
    ...bridged('incoming'),
    endPressed,
    actRefused,
  ],
  outgoing: [
    {
      name: 'the dial is answered',
      event: { type: 'call.signal', call: { ...begun('outgoing'), id: 'call-1' } },
      when: ({ context }) => context.call.id === key && !context.refused,
    },
    {
      name: 'the dial is refused',
      event: { type: 'dial.refused', failure: refusal },
      when: ({ context }) => context.doing === 'dialling' && context.call.id === key,
    },
    heard('the media answer comes', { kind: 'media', at: start + 1000 }, 'outgoing'),
    heard('rings', { kind: 'ringing', at: start + 2000 }, 'outgoing'),
    heard('is picked up', { kind: 'accepted', at: start + 4000 }, 'outgoing'),
    ...ends('outgoing'),
    ...bridged('outgoing'),
    endPressed,
    actRefused,
  ],
};

/** How each happening comes about on a page where this call has just begun. */
export async function aPage(direction: Direction) {
  const page = await aCallPage();
  const { backend, press, tell } = page;
  if (direction === 'incoming') await tell('incoming', begun('incoming').signals);
  else await page.dial();
  const ownKey = () => (direction === 'outgoing' ? { key: backend.last('dial').key } : {});
  return {
    ...page,
    async happen({ name, event }: Happening): Promise<void> {
      if (event.type === 'call.accept') await press('wa-incoming-call', '[data-answers]');
      else if (event.type === 'call.decline') {
        await press('wa-incoming-call', event.for === 'me' ? '[part~=decline]' : '[role=menuitem]:last-of-type');
        expect(backend.last('decline').args[1]).to.deep.equal({ for: event.for });
      } else if (event.type === 'call.end') await press('wa-call-panel', '[data-tool=end]');
      else if (event.type === 'call.hold') await press('wa-call-panel', '[data-tool=hold]');
      else if (event.type === 'call.transfer') {
        await press('wa-call-panel', '[data-tool=transfer]');
        backend.last('colleagues').answer([jonas]);
        await page.rest();
        await press('wa-call-panel', '.colleague');
      } else if (name === 'we are connected') backend.last('accept').answer();
      else if (name === 'the dial is answered') backend.last('dial').answer('call-1');
      else if (event.type === 'dial.refused') backend.last('dial').refuse(refusal);
      else if (event.type === 'act.failed')
        backend.questions
          .findLast(({ member }) => ['accept', 'decline', 'hangUp', 'hold', 'resume', 'transfer'].includes(member))
          ?.refuse(refusal);
      else await tell(direction, (event.call as CallFacts).signals, ownKey());
      await page.rest();
    },
  };
}

/** What must stand on the screen in this state of the chart. */
export function expected(now: ChartNow, direction: Direction) {
  const { value, context } = now;
  const status = context.refused ? 'Not called' : (en.statuses[direction] as Readonly<Record<string, string>>)[value];
  const ringing = ringsForUs(now);
  return {
    status,
    card: ringing ? (context.doing ? (cardSays[context.doing] ?? /Answer/u) : /Answer/u) : /^$/u,
    panel: panelSays(now, ringing),
  };
}

const cardSays: Readonly<Record<string, RegExp>> = { accepting: /Answering/u, declining: /Declining/u, ending: /Declining/u };

function panelSays({ value, context }: ChartNow, ringing: boolean): RegExp {
  if (context.refused) return /Your role doesn’t allow this/u;
  switch (value) {
    case 'completed':
      return /has ended|ended the call/u;
    case 'missed':
      return /Nobody answered/u;
    case 'unanswered':
      return /didn’t pick up/u;
    case 'declined':
      return /declined the call/u;
    case 'disconnected':
      return /connection was lost/u;
    default:
      if (context.doing === 'ending') return /Ending…/u;
      if (context.failure !== undefined) return /Your role doesn’t allow this/u;
      if (context.doing === 'transferring') return /Transferring/u;
      if (value === 'ongoing' && context.mine && waits({ value, context })) return /On hold.*Resume/u;
      if (ringing) return /Amara Okafor/u;
      if (context.call.direction === 'outgoing' || context.mine) return value === 'ongoing' ? /End call/u : /Cancel call/u;
      return value === 'ongoing' ? /Jonas is in this call/u : /It doesn’t ring here/u;
  }
}
