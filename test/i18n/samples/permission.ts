import { day } from '../../../src/domain/instant.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { ago, counts, explained, left, marker, moment, name, named, text, who, type Samples } from './sample.js';

/** Of permission: the modal and the status. */
export const permissionSamples: Pick<Samples<Messages>, 'permissionModal' | 'permissionStatus'> = {
  permissionModal: {
    platformCode: [[131047]],
    report: [
      [{ ...explained, code: undefined, platform: undefined, business: marker('business'), number: undefined, conversation: text, moment }],
      [
        {
          ...explained,
          code: 131047,
          platform: marker('platform'),
          business: marker('business'),
          number: marker('number'),
          conversation: text,
          moment,
        },
      ],
    ],
    askTitle: named,
    inviteAnyway: named,
    writing: named,
    noPermission: (['never-asked', 'declined', 'revoked', 'auto-revoked', 'expired', 'lapsed'] as const).flatMap((because) =>
      [name, undefined].map((name) => [because, { name, business: marker('business'), ended: marker('ended'), missed: 4 }] as const),
    ),
    nextRequest: [[moment]],
    choose: named,
    requestMeans: [
      [name, 7 * day, true],
      [undefined, 7 * day, false],
    ],
    inviteMeans: named,
    used: [
      [0, 2, 7 * day],
      [1, 1, day],
      [1, 3, 3 * day],
    ],
    usedUp: [
      [2, 2, undefined],
      [2, 2, moment],
    ],
    limitReached: [
      [name, 1, day],
      [name, 2, 7 * day],
      [undefined, 3, 3 * day],
    ],
    possibleAgain: [[moment]],
    suggestion: [
      ['request', name],
      ['request', undefined],
      ['invite', name],
      ['invite', undefined],
    ],
    count: [['1', '1,024']],
    tooLong: counts.slice(1).map((count) => [count, String(count)] as const),
    lasting: [[60_000], [3_600_000], [day], [7 * day], [30 * day]],
    windowOpen: [[undefined], [left]],
    windowClosed: [[undefined], [ago]],
    onlyTemplates: named,
    cannotSendTemplatesHelp: named,
    customerSees: named,
    requestAnswers: [
      [name, 7 * day, true],
      [undefined, 7 * day, false],
    ],
    inviteRings: named,
    nextAfterThis: [[moment]],
    lastOne: [
      [2, 7 * day],
      [3, day],
      [11, 3 * day],
    ],
    worksUntil: [[moment]],
    requestsAgainIn: [[left]],
    lookBeforeRepeating: named,
    waitingTitle: named,
    asked: [
      [{ me: true, name: undefined }, ago],
      [{ me: false, name: undefined }, ago],
      [{ me: false, name: who }, ago],
    ],
    requestEnds: [[undefined], [moment]],
    sentMeans: [
      ['request', name],
      ['invite', undefined],
    ],
    allowedTitle: named,
    mayCallTitle: named,
    answerJustCame: [[true], [false]],
    callUntil: [[moment]],
    callsADay: [
      [undefined, day, name],
      [10, day, name],
      [1, 7 * day, undefined],
      [100, day, name],
    ],
    call: named,
    endAndCall: named,
  },
  permissionStatus: {
    requested: [true, false].flatMap((me) => [who, undefined].map((by) => [{ name, since: ago, moment, left, me, by }] as const)),
    allowed: (['request', 'callback', 'profile', undefined] as const).flatMap((source) =>
      [name, undefined].map((name) => [{ name, source, moment, left }] as const),
    ),
    always: (['request', 'callback', 'profile', undefined] as const).flatMap((source) =>
      [name, undefined].map((name) => [{ name, source }] as const),
    ),
    declined: [name, undefined].map((name) => [{ name, since: ago }] as const),
    revoked: [name, undefined].map((name) => [{ name, since: ago }] as const),
    autoRevoked: [[{ name, since: ago, missed: 4 }]],
    expired: [[{ name, since: ago }]],
    lapsed: [name, undefined].map((name) => [{ name, since: ago }] as const),
    streak: [
      [2, 2],
      [3, 1],
    ],
    restricted: (['calls', 'requests', 'both'] as const).flatMap(
      (what) =>
        [
          [what, undefined],
          [what, moment],
        ] as const,
    ),
    noCallsLeft: [
      [text, undefined],
      [text, left],
    ],
    until: [[moment]],
    nextRequest: [[moment]],
  },
};
