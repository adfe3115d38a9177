import type { Messages } from '../../../src/i18n/messages.js';
import { ago, counted, explained, left, marker, moment, name, named, text, who, type Samples } from './sample.js';

const doers = (['you', 'colleague', 'customer', 'platform', 'unknown'] as const).flatMap((kind) => [{ kind }, { kind, name: who }]);

/** Of calls: the card, the button, the panel, the summary, the readiness. */
export const callSamples: Pick<Samples<Messages>, 'incomingCall' | 'callButton' | 'callPanel' | 'callSummary' | 'readiness'> = {
  incomingCall: {
    title: counted.slice(1),
    answerWho: [[who]],
    endAndAnswerWho: [[who]],
    declineWho: [[who]],
    declineForCustomer: named,
    endsOther: [[who]],
    announced: [
      [who, undefined],
      [who, marker('key')],
    ],
    left: {
      colleague: named,
      after: [
        [undefined, who],
        [marker('after'), who],
      ],
      stopped: [
        [undefined, who],
        [marker('after'), who],
      ],
      passedOn: (['answered', 'reassigned', 'no-answer', 'ended', undefined] as const).flatMap(
        (because) =>
          [
            [because, undefined],
            [because, name],
          ] as const,
      ),
      othersMay: [[who]],
      declinedBy: named,
      endedFor: named,
    },
    pageTitle: [
      [who, 1],
      [who, 2],
      [who, 3],
    ],
    notification: [[undefined], [marker('business')]],
  },
  callButton: {
    youAreCalling: named,
    youAreInCall: named,
    ringsHere: named,
    ringsAtColleague: [
      [undefined, undefined],
      [name, who],
    ],
    ringsElsewhere: named,
    findingOut: named,
    unsure: named,
    colleagueInCall: [
      [undefined, undefined],
      [name, who],
    ],
    waiting: [
      [undefined, undefined, ago],
      [name, who, ago],
    ],
    allowedUntil: [
      [undefined, moment, left],
      [name, moment, left],
    ],
    streak: [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
    notPlaced: [
      [explained, undefined],
      [explained, name],
    ],
  },
  callPanel: {
    label: [[who]],
    unnamedDevice: [[2]],
    notice: {
      muted: named,
      silentAgent: [[marker('since'), marker('ends')]],
      silentCustomer: [
        [undefined, marker('since'), marker('ends')],
        [name, marker('since'), marker('ends')],
      ],
      unplugged: [[text]],
      held: [
        [undefined, marker('since')],
        [name, marker('since')],
      ],
      findingOut: named,
      ringsAtColleague: [[undefined], [who]],
      colleagueCalls: named,
      colleagueTalks: [
        [undefined, undefined],
        [who, name],
      ],
    },
    outcome: {
      unsure: named,
      rang: [[left]],
      after: [[left]],
      ended: doers.map((doer) => [doer] as const),
      unanswered: doers.flatMap(
        (doer) =>
          [
            [doer, undefined],
            [doer, name],
          ] as const,
      ),
      declined: doers.map((doer) => [doer] as const),
      missed: (['no-response', 'declined', 'inactive', 'busy', 'unassigned', undefined] as const).flatMap(
        (because) =>
          [
            [because, undefined],
            [because, who],
          ] as const,
      ),
      lost: (['agent', 'customer', 'unknown', undefined] as const).flatMap(
        (side) =>
          [
            [side, true, undefined],
            [side, false, name],
          ] as const,
      ),
      pickedUp: [[left]],
      ticket: [['completed', { completed: text, missed: '', rejected: '', dropped: '' }]],
      streak: [
        [1, undefined],
        [2, 0],
        [2, 2],
        [3, 1],
      ],
    },
  },
  callSummary: {
    rangAt: [
      [moment, undefined],
      [moment, left],
    ],
    activities: counted.slice(1),
  },
  readiness: { toFix: counted.slice(1) },
};
