import { expect } from '@open-wc/testing';
import { needsPage, takesUp, type Attended } from '../../src/domain/takes-up.js';

const ringsHere: Attended = { direction: 'incoming', status: 'ringing', live: true, mine: true };

describe('takesUp', () => {
  for (const [about, call, expected] of [
    ['a call that is dialled', { direction: 'outgoing', status: 'calling' }, true],
    ['a call that rings at the customer', { direction: 'outgoing' }, true],
    ['a call that runs', { status: 'ongoing' }, true],
    ['a call that is being hung up', { status: 'ongoing', doing: 'ending' }, true],
    ['a call that rings for the agent', {}, false],
    ['a call that is being declined', { doing: 'declining' }, false],
    ['a call that is being answered', { doing: 'accepting' }, true],
    ['a colleague’s call', { status: 'ongoing', mine: false }, false],
    ['a call that is over', { status: 'completed', live: false }, false],
    ['a dial that was refused', { direction: 'outgoing', status: 'calling', live: false }, false],
  ] as const satisfies readonly (readonly [string, Partial<Attended>, boolean])[])
    it(`${about}: ${expected ? 'yes' : 'no'}`, () => expect(takesUp({ ...ringsHere, ...call })).to.equal(expected));
});

describe('needsPage', () => {
  for (const [about, call, isHere, expected] of [
    ['a call that is dialled here', { direction: 'outgoing', status: 'calling' }, true, true],
    ['a call that is being answered here', { doing: 'accepting' }, true, true],
    ['a call that rings for the agent', {}, true, false],
    ['a call of another tab', { status: 'ongoing' }, false, false],
  ] as const satisfies readonly (readonly [string, Partial<Attended>, boolean, boolean])[])
    it(`${about}: ${expected ? 'yes' : 'no'}`, () => expect(needsPage({ ...ringsHere, ...call }, isHere)).to.equal(expected));
});
