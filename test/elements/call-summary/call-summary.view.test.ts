import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { callSummaryView } from '../../../src/elements/call-summary/call-summary.view.js';
import { ar } from '../../../src/i18n/ar.js';
import { en } from '../../../src/i18n/en.js';
import { plain } from '../../../src/i18n/phrase.js';
import { dialled, ended, ongoing } from '../call-panel/panel-states.js';
import { pictureTime as now, quietState } from '../fake-desk.js';
import { completed, missed, recorded } from '../../../demo/gallery/records.js';

const words = { ...en, timeZone: 'UTC' };
const read = (state: Partial<ConversationState>) => {
  const view = callSummaryView({ ...quietState, ...state }, words, now);
  return (
    view && [view.chip.text, ...view.facts.map(({ name, value }) => `${name}: ${plain(value).replaceAll('\u200e', '')}`), view.activities]
  );
};
const business = 'Lumen & Oak · +44 2079 460000';
const amara = 'Amara Okafor · +44 7700 900142';

describe('callSummaryView', () => {
  const rows: readonly [string, Partial<ConversationState>, readonly (string | undefined)[] | undefined][] = [
    ['nothing known', {}, undefined],
    ['no call among what is recorded', recorded([]), undefined],
    [
      'a completed call',
      recorded(completed),
      [
        'Completed',
        `From: ${business}`,
        `To: ${amara}`,
        'Started: Today, 10:19:46',
        'Duration: 4 min 12 s',
        'Agent: Priya Nair',
        'Show 3 activities',
      ],
    ],
    [
      'the newest of several',
      recorded([...completed, ...missed]),
      [
        'Completed',
        `From: ${business}`,
        `To: ${amara}`,
        'Started: Today, 10:19:46',
        'Duration: 4 min 12 s',
        'Agent: Priya Nair',
        'Show 3 activities',
      ],
    ],
    [
      'a missed one, of a customer without a phone number',
      { ...recorded(missed), line: { customer: { id: 'd', name: 'Diego Ramos' }, number: quietState.line!.number } },
      [
        'Missed',
        'From: Diego Ramos · no phone number',
        `To: ${business}`,
        'Rang: Today, 10:19, for 31 s',
        'Duration: Not connected',
        'Show 1 activity',
      ],
    ],
    [
      'one that runs',
      { ...recorded([]), call: ongoing },
      [
        'Ongoing',
        `From: ${business}`,
        `To: ${amara}`,
        'Started: Today, 10:21:46',
        'Duration: Still running',
        'Agent: Priya Nair',
        undefined,
      ],
    ],
    [
      'one that rings',
      { ...recorded([]), call: dialled('ringing', 11) },
      ['Ringing', `From: ${business}`, `To: ${amara}`, 'Rang: Today, 10:23', 'Agent: Priya Nair', undefined],
    ],
    ['one of another conversation', { ...recorded([]), call: ended({ status: 'completed', conversation: 'c2' }) }, undefined],
  ];
  for (const [what, state, lines] of rows) it(what, () => expect(read(state)).to.deep.equal(lines));

  it('joins day and clock as its language does', () => {
    const view = callSummaryView({ ...quietState, ...recorded(completed) }, { ...ar, timeZone: 'UTC' }, now);
    expect(view!.facts.map(({ value }) => plain(value))[2]).to.match(/^اليوم، 10:19:46/u);
  });
});
