import { expect } from '@open-wc/testing';
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { product } from '../../src/domain/policy.js';
import type { Direction } from '../../src/domain/signal.js';
import { incomingCallMachine } from '../../src/machines/incoming-call.js';
import { outgoingCallMachine } from '../../src/machines/outgoing-call.js';
import { long } from '../settings.js';
import { aPage, begun, expected, happenings, type ChartNow, type Happening } from './charted-call.js';

/** How many of the simple paths a long run walks: not all, because there are too many of them for a page each; evenly spread over all. */
const simplePaths = 2000;

const charts: Readonly<Record<Direction, AnyStateMachine>> = { incoming: incomingCallMachine, outgoing: outgoingCallMachine };

const inputOf = (direction: Direction) => ({
  call: begun(direction),
  policy: product,
  mine: direction === 'outgoing',
  afterglow: 60_000,
  place: direction === 'outgoing',
});

/** The page begins where the dial is on its way: the microphone, which comes before, and the loss of the sound are in `call-sound.test.ts`. */
function beginningOf(direction: Direction) {
  const [first] = initialTransition(charts[direction], inputOf(direction));
  return direction === 'incoming' ? first : transition(charts[direction], first, { type: 'voice.described' })[0];
}

const asNow = (snapshot: unknown) => snapshot as ChartNow;

const possible = (direction: Direction, now: ChartNow) => happenings[direction].filter(({ when }) => when?.(now) ?? true);

/** States are alike when the same stands on the screen. */
const whatIsShown = (direction: Direction) => (snapshot: unknown) => {
  const { status, card, panel } = expected(asNow(snapshot), direction);
  const { value, context } = asNow(snapshot);
  // an act on its way that has no words of its own
  const silent = context.doing === 'holding' || context.doing === 'resuming' ? context.doing : '';
  return JSON.stringify([value, status, String(card), String(panel), context.call.id, silent]);
};

const named = (direction: Direction, event: unknown): Happening =>
  happenings[direction].find((happening) => happening.event === event) ?? { name: 'starts', event: { type: 'start' } };

type Path = readonly Happening[];

const eventsOf = (direction: Direction) => (snapshot: unknown) => possible(direction, asNow(snapshot)).map(({ event }) => event);

const stepsOf = (direction: Direction, steps: readonly { readonly event: unknown }[]): Path =>
  steps.map(({ event }) => named(direction, event)).filter(({ name }) => name !== 'starts');

const options = (direction: Direction) => ({
  fromState: beginningOf(direction),
  events: eventsOf(direction),
  serializeState: whatIsShown(direction),
});

/** The shortest way to each state that looks different. */
const waysTo = (direction: Direction): readonly Path[] =>
  getShortestPaths(charts[direction], options(direction) as never).map(({ steps }) => stepsOf(direction, steps));

/** The chart itself says what comes of a path; what stands on the screen is compared after every step. */
async function walk(direction: Direction, path: Path): Promise<ChartNow> {
  const page = await aPage(direction);
  try {
    let snapshot = beginningOf(direction);
    const told: string[] = [];
    for (const happening of [undefined, ...path]) {
      if (happening) {
        await page.happen(happening);
        [snapshot] = transition(charts[direction], snapshot, happening.event);
        told.push(happening.name);
      }
      const after = `after "${told.join(', ')}"`;
      const { status, card, panel } = expected(asNow(snapshot), direction);
      expect(page.status(), after).to.equal(status);
      expect(page.panel(), after).to.match(panel);
      expect(page.card(), after).to.match(card);
    }
    return asNow(snapshot);
  } finally {
    page.close();
  }
}

for (const direction of ['incoming', 'outgoing'] as const) {
  describe(`the chart of an ${direction} call, through the elements`, () => {
    const ways = waysTo(direction);

    it('reaches every status of the product', async () => {
      const reached = new Set<string>();
      for (const way of ways) reached.add((await walk(direction, way)).value);
      expect([...reached].sort()).to.deep.equal(Object.keys(charts[direction].states).sort());
    });

    for (const way of ways) {
      const name = way.map((happening) => happening.name).join(', ') || 'it began';
      it(`goes on rightly from where it stands when ${name}`, async () => {
        const now = await walk(direction, way);
        for (const next of possible(direction, now)) await walk(direction, [...way, next]);
      });
    }

    if (long)
      it(`shows the same as the chart on ${simplePaths} of its simple paths, evenly spread`, async () => {
        const all = getSimplePaths(charts[direction], { ...options(direction), serializeState: ({ value }: ChartNow) => value } as never);
        const every = Math.max(1, Math.floor(all.length / simplePaths));
        for (const { steps } of all.filter((_, index) => index % every === 0)) await walk(direction, stepsOf(direction, steps));
      });
  });
}
