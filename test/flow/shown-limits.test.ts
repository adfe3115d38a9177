import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { conversationState } from '../../src/calling/conversation-state.js';
import type { ConversationState } from '../../src/calling/conversation.js';
import { product, type Policy } from '../../src/domain/policy.js';
import { callButtonView } from '../../src/elements/call-button/call-button.view.js';
import { choicesView } from '../../src/elements/permission-modal/choices.view.js';
import { freshMemory } from '../../src/elements/permission-modal/dialog-memory.js';
import { permissionModalView } from '../../src/elements/permission-modal/permission-modal.view.js';
import type { Scene } from '../../src/elements/permission-modal/scene.js';
import { permissionStatusView } from '../../src/elements/permission-status/permission-status.view.js';
import { en } from '../../src/i18n/en.js';
import { formatOf } from '../../src/i18n/format.js';
import { plain } from '../../src/i18n/phrase.js';
import { quietState } from '../elements/fake-desk.js';
import { runs } from '../settings.js';
import { obstruction, passesAt, situation, used, type Happening, type NaivePolicy, type NaiveWorld } from './naive-line.js';
import { toldLine, type Reporting } from './told-line.js';

const hour = 3_600_000;
const day = 24 * hour;
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const messagesIn = Object.fromEntries(zones.map((timeZone) => [timeZone, { ...en, timeZone }]));
const momentIn = Object.fromEntries(
  zones.map((timeZone) => {
    const words = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone } as const;
    return [timeZone, (at: number) => new Intl.DateTimeFormat('en-GB', words).format(at)];
  }),
);

interface Case {
  readonly world: NaiveWorld;
  readonly now: number;
  readonly zone: string;
  readonly reporting?: Reporting;
}

const spans = [hour, 6 * hour, day, 2 * day, 7 * day];
const limits = fc.uniqueArray(fc.record({ max: fc.integer({ min: 1, max: 4 }), within: fc.constantFrom(...spans) }), {
  selector: ({ within }) => within,
  minLength: 1,
  maxLength: 3,
});
const policies: fc.Arbitrary<NaivePolicy> = fc.record({
  requests: limits,
  calls: limits,
  permissionLife: fc.constantFrom(2 * day, 7 * day),
  requestLife: fc.constantFrom(day, 7 * day),
  windowLife: fc.constant(day),
  streakWarnsAt: fc.integer({ min: 1, max: 2 }),
  streakRevokesAt: fc.integer({ min: 3, max: 5 }),
  inviteNeedsPermission: fc.boolean(),
});
/** How long ago: anything, and often just before, at and after a boundary. */
const ago = fc.oneof(
  fc.integer({ min: 1, max: 9 * day }),
  fc.tuple(fc.constantFrom(...spans), fc.integer({ min: -1, max: 1 })).map(([span, off]) => span + off),
);
const happenings = fc.constantFrom<Happening>(
  ...(['request', 'request', 'request', 'approve', 'approve', 'approve for good', 'callback', 'decline', 'auto-revoke'] as const),
  ...(['write', 'unanswered', 'unanswered', 'unanswered', 'connected out', 'connected out', 'connected in'] as const),
);
const ahead = fc.option(fc.integer({ min: -1, max: 3 * day }), { nil: undefined, freq: 3 });

const cases: fc.Arbitrary<Case> = fc
  .record({
    policy: policies,
    now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
    past: fc.uniqueArray(fc.record({ ago, what: happenings }), { selector: (each) => each.ago, maxLength: 14 }),
    zone: fc.constantFrom(...zones),
    pause: fc.option(fc.record({ what: fc.constantFrom('calls' as const, 'requests' as const, 'both' as const), until: ahead }), {
      freq: 4,
    }),
    forbids: fc.option(fc.record({ act: fc.constantFrom('dial' as const, 'request' as const, 'invite' as const), until: ahead }), {
      freq: 5,
    }),
    reportedAgo: fc.option(fc.integer({ min: 0, max: 2 * day }), { freq: 2 }),
  })
  .map(({ policy, now, past, zone, pause, forbids, reportedAgo }) => ({
    now,
    zone,
    world: {
      policy,
      past: past.map((each) => ({ at: now - each.ago, what: each.what })).sort((a, b) => a.at - b.at),
      ...(pause && { pause: { what: pause.what, ...(pause.until !== undefined && { until: now + pause.until }) } }),
      ...(forbids && { forbids: { act: forbids.act, ...(forbids.until !== undefined && { until: now + forbids.until }) } }),
    },
    ...(reportedAgo !== null && { reporting: { at: now - reportedAgo } }),
  }));

/** What the product shows of a case: state folded from facts, then the three views as plain objects. */
function shown({ world, now, zone, reporting }: Case) {
  const policy: Policy = { ...product, ...world.policy };
  const messages = messagesIn[zone]!;
  const state: ConversationState = conversationState(quietState, {
    facts: toldLine(world, reporting),
    call: undefined,
    otherCall: undefined,
    seenAt: undefined,
    policy,
    now,
  });
  const scene: Scene = { state, messages, format: formatOf(messages), policy, now, memory: { ...freshMemory, again: true } };
  return {
    button: callButtonView(state, messages, now, policy),
    choices: choicesView(scene),
    modal: permissionModalView(scene),
    status: permissionStatusView({ state, messages, policy, now }),
  };
}

/** Of the limits that are used up, what a sentence may say: the one that frees last, or any of those that do so together. */
function fullLimits(what: 'requests' | 'calls', world: NaiveWorld, now: number): readonly string[] {
  const act = what === 'calls' ? 'call' : 'request';
  const full = world.policy[what]
    .filter((limit) => used(what, limit, world, now) >= limit.max)
    .map((limit) => ({
      words: `${used(what, limit, world, now)} of ${limit.max}`,
      frees: passesAt(act, 'limit', { ...world, policy: { ...world.policy, [what]: [limit] } }, now) ?? 0,
    }));
  const last = Math.max(...full.map(({ frees }) => frees));
  return full.filter(({ frees }) => frees === last).map(({ words }) => words);
}

function judge(each: Case): void {
  const { world, now, zone } = each;
  const moment = momentIn[zone]!;
  const { button, choices, modal, status } = shown(each);
  const is = situation(world, now);
  const isHeld = is.permission === 'temporary' || is.permission === 'permanent';
  const choice = (kind: 'request' | 'invite') => choices.find((one) => one.kind === kind);

  // the button: verdict, count, moment
  const call = obstruction('call', world, now);
  expect([button.label, button.tone]).to.deep.equal(
    call === undefined ? ['Call', 'ready'] : call === 'no-permission' ? ['Ask to call', 'neutral'] : ['Call', 'neutral'],
  );
  const callable = call && call !== 'no-permission' ? passesAt('call', call, world, now) : undefined;
  const hint = `${button.hint?.title}. ${button.hint?.sentence}`;
  if (call === 'restricted')
    expect(hint).to.include(callable === undefined ? 'Paused by WhatsApp. ' : `Paused by WhatsApp until ${moment(callable)}`);
  if (call === 'backend') expect(hint).to.include('Calling is not turned on');
  if (call === 'limit') {
    expect(hint).to.include(`again ${moment(callable!)}`);
    expect(fullLimits('calls', world, now)).to.include(/^\d+ of \d+/u.exec(hint)?.[0]);
  }

  // the modal: which choices, their counts and moments
  const request = obstruction('request', world, now);
  const invite = obstruction('invite', world, now);
  if (isHeld) expect(choice('request')).to.equal(undefined);
  else {
    const { blocked, cost, means, pips } = choice('request')!;
    expect(blocked).to.equal(request !== undefined);
    const possible = request && passesAt('request', request, world, now);
    if (request === 'limit') {
      expect(fullLimits('requests', world, now)).to.include(/^\d+ of \d+/u.exec(cost)?.[0]);
      expect(cost)
        .to.match(/ · next /u)
        .and.include(moment(possible!));
    } else if (request === undefined) {
      const widest = [...world.policy.requests].sort((a, b) => b.within - a.within)[0]!;
      expect({ used: pips?.used, max: pips?.max }).to.deep.equal({ used: used('requests', widest, world, now), max: widest.max });
    } else if (possible !== undefined && call !== request) expect(`${means} ${cost}`).to.include(moment(possible));
  }
  expect(choice('invite')!.blocked).to.equal(invite !== undefined);
  const sendable = (!isHeld && request === undefined) || invite === undefined;
  const screen = isHeld && call === undefined ? 'allowed' : 'compose';
  expect(modal.screen).to.equal(screen);
  if (screen === 'allowed') {
    expect(modal.notice?.title).to.equal(
      is.until === undefined ? 'You can call at any time' : `You can call until ${moment(is.until)}${left(is.until - now)}`,
    );
  } else expect(modal.form?.form).to.equal(sendable ? (now < is.windowClosesAt ? 'free-form' : 'template') : undefined);

  // the chip
  const label = plain(status.label);
  if (isHeld && call === 'limit') {
    expect(fullLimits('calls', world, now)).to.include(/^\d+ of \d+/u.exec(label)?.[0]);
    expect(label).to.match(new RegExp(` · again in ${two(callable! - now)}$`, 'u'));
  } else expect(label).to.equal(chip(each, is));
}

/** What the chip should say. */
function chip({ world, now, zone }: Case, is: ReturnType<typeof situation>): string {
  const isHeld = is.permission === 'temporary' || is.permission === 'permanent';
  const paused = (['call', 'request'] as const).find((act) => obstruction(act, world, now) === 'restricted');
  if (paused && (paused === 'call' || !isHeld)) {
    const until = passesAt(paused, 'restricted', world, now);
    return until === undefined ? 'Restricted' : `Restricted until ${momentIn[zone]!(until)}`;
  }
  if (isHeld && is.missedInARow >= world.policy.streakWarnsAt) return `${is.missedInARow} missed in a row`;
  if (is.permission === 'permanent') return 'Always allowed';
  const rest = is.until === undefined ? '' : two(is.until - now);
  if (is.permission === 'temporary') {
    const granted = world.past.findLast(({ what }) => what === 'callback' || what.startsWith('approve'));
    return granted?.what === 'callback' ? `Allowed for a call back · ${rest} left` : `Allowed · ${rest} left`;
  }
  if (is.permission === 'requested') return `Requested · ends in ${rest}`;
  const ends = { 'never-asked': 'Calls not allowed', declined: 'Declined', revoked: 'Taken back', expired: 'Expired', lapsed: 'No answer' };
  return is.because === 'auto-revoked' ? `Ended after ${world.policy.streakRevokesAt} missed calls` : ends[is.because];
}

/** Two units, by taking away what fits. */
function two(length: number): string {
  let rest = Math.max(1000, length);
  const parts: string[] = [];
  let started = false;
  for (const [unit, ms] of [
    ['d', day],
    ['h', hour],
    ['min', 60_000],
    ['s', 1000],
  ] as const) {
    const count = Math.floor(rest / ms);
    rest -= count * ms;
    if (started) {
      if (count > 0) parts.push(`${count} ${unit}`);
      break;
    }
    if (count > 0) {
      started = true;
      parts.push(`${count} ${unit}`);
    }
  }
  return parts.join(' ');
}

const left = (length: number) => (length < 7 * day ? ` (in ${two(length)})` : '');

describe('what is shown of limits', () => {
  it('is what a slow oracle finds by trying every moment', function () {
    this.timeout(3_600_000);
    fc.assert(fc.property(cases, judge), runs(10_000, 100_000));
  });
});
