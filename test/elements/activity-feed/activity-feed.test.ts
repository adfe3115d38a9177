import { expect, html } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { Activity } from '../../../src/domain/activity.js';
import { hour, minute } from '../../../src/domain/instant.js';
import '../../../src/define/activity-feed.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { fakeDesk, pictureTime as now } from '../fake-desk.js';

const approved: Activity = { id: 'approved', at: now - 6 * minute, line: 'l', actor: { kind: 'customer' }, kind: 'request.approved' };
const asked: Activity = {
  id: 'asked',
  at: now - 2 * hour,
  line: 'l',
  actor: { kind: 'agent', id: 'j', name: 'Jonas <b>Weber' },
  kind: 'request.sent',
  form: 'free-form',
};
const missed: Activity = {
  id: 'missed',
  at: now - 30 * hour,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'missed.no-response',
  after: 31,
  call: { id: 'i', direction: 'incoming' },
};
const live = (...rows: readonly Activity[]): Partial<ConversationState> => ({ activities: { rows, status: 'live' } });
const failed = (...rows: readonly Activity[]): Partial<ConversationState> => ({
  activities: { rows, status: 'failed', failure: { because: 'no-answer' } },
});

async function aFeed(state: Partial<ConversationState>) {
  const page = await fakeDesk(html`<wa-activity-feed conversation="c1"></wa-activity-feed>`, en, state);
  const element = page.element.querySelector('wa-activity-feed')!;
  const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const words = (node: Element | undefined) => node?.textContent?.replace(/\s+/gu, ' ').trim();
  return {
    ...page,
    element,
    all,
    words,
    sentences: () => all('[part=sentence]').map(words),
    announced: () => words(all('[role=status]')[0]),
    async press(label: string) {
      all('button')
        .find((button) => words(button) === label)!
        .click();
      await page.settled();
    },
  };
}

describe('wa-activity-feed', () => {
  it('is accessible with rows, in trouble, loading, empty and failed', async () => {
    const { element, show } = await aFeed(live(approved, asked, missed));
    await expect(element).to.be.accessible();
    for (const state of [
      { connection: 'offline' },
      { connection: 'live', ...failed(asked) },
      failed(),
      live(),
      { activities: { rows: [], status: 'loading' } },
    ] as const) {
      await show(state);
      await expect(element).to.be.accessible();
    }
  });

  it('lists the newest first under a heading for each day', async () => {
    const { sentences, all } = await aFeed(live(approved, asked, missed));
    expect(sentences()).to.deep.equal([
      'Amara approved the request',
      'Jonas <b>Weber asked for permission',
      'Missed: no agent answered within 31 s',
    ]);
    expect(all('[part=day]').map(({ textContent }) => textContent)).to.deep.equal(['Today', 'Yesterday']);
  });

  it('isolates what people wrote from the words around it', async () => {
    const { all } = await aFeed(live(asked));
    expect(all('[part=sentence] bdi').map(({ textContent }) => textContent)).to.deep.equal(['Jonas <b>Weber']);
  });

  it('tells each moment for machines, for the pointer and for the keyboard', async () => {
    const { all, element } = await aFeed(live(approved, asked));
    const [first, second] = all('time');
    expect(second?.getAttribute('datetime')).to.equal(new Date(asked.at).toISOString());
    expect(second?.title).to.equal(formatOf(en).exactMoment(asked.at));
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    expect(element.shadowRoot!.activeElement).to.equal(second);
  });

  it('keeps the row of an activity when another arrives', async () => {
    const { all, show } = await aFeed(live(asked));
    const [row] = all('[part=row]');
    await show(live(approved, asked));
    expect(all('[part=row]')[1]).to.equal(row);
  });

  it('filters by the direction of calls, and back', async () => {
    const { sentences, press, all, words } = await aFeed(live(approved, missed));
    await press('Incoming');
    expect(sentences()).to.deep.equal(['Missed: no agent answered within 31 s']);
    expect(all('[aria-pressed=true]').map(words)).to.deep.equal(['Incoming']);
    await press('Outgoing');
    expect(all('[part=blank] b').map(({ textContent }) => textContent)).to.deep.equal(['No outgoing calls']);
    await press('Clear filter');
    expect(sentences()).to.have.length(2);
  });

  it('announces what arrives, not what was there', async () => {
    const { announced, show } = await aFeed({ activities: { rows: [asked], status: 'saved' } });
    expect(announced()).to.equal('');
    await show(live(asked));
    expect(announced()).to.equal('');
    await show(live(approved, asked));
    expect(announced()).to.equal('Amara approved the request');
  });

  it('tries again to read the activities', async () => {
    const { press, sent } = await aFeed(failed());
    await press('Try again');
    expect(sent).to.deep.equal([{ type: 'activities.load' }]);
  });

  it('asks for the conversation again when that was refused', async () => {
    const { press, sent } = await aFeed({ facts: 'refused', failure: { because: 'no-answer' } });
    await press('Try again');
    expect(sent).to.deep.equal([{ type: 'facts.load' }]);
  });

  it('shows bones only while nothing is saved', async () => {
    const { all, show } = await aFeed({ activities: { rows: [], status: 'loading' } });
    expect(all('.bones')).to.have.length(1);
    await show({ activities: { rows: [asked], status: 'saved' } });
    expect(all('.bones')).to.have.length(0);
  });
});
