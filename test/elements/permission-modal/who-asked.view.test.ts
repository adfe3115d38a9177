import { expect } from '@open-wc/testing';
import type { Actor } from '../../../src/domain/actor.js';
import { hour } from '../../../src/domain/instant.js';
import { whoAsked } from '../../../src/elements/permission-modal/who-asked.view.js';
import { now, scene } from './scenes.js';

const askedBy = (by: Actor) => {
  const sentAt = now - 2 * hour;
  const request = { id: 'r1', sentAt, at: sentAt, status: 'pending', by } as const;
  return scene({ permission: { status: 'requested', since: sentAt, missedInARow: 0, request } });
};

describe('whoAsked', () => {
  const rows: readonly (readonly [who: string, by: Actor, name: string])[] = [
    ['a colleague by the first name', { kind: 'agent', id: 'jonas', name: 'Jonas Weber' }, 'Jonas'],
    ['a colleague whose first word is a title by the whole name', { kind: 'agent', id: 'omar', name: 'Dr. Omar Said' }, 'Dr. Omar Said'],
    ['a colleague whose name runs the other way, isolated', { kind: 'agent', id: 'layla', name: 'ليلى حداد' }, '\u2068ليلى\u2069'],
    ['a colleague without a name', { kind: 'agent', id: 'jonas' }, 'A colleague'],
    ['a workflow by its whole name', { kind: 'workflow', name: 'Follow up' }, 'Follow up'],
    ['somebody nobody knows', { kind: 'unknown' }, 'A colleague'],
  ];
  for (const [who, by, name] of rows)
    it(`names ${who}`, () => expect(whoAsked(askedBy(by))).to.equal(`${name} asked for permission 2 h ago.`));
});
