import { expect } from '@open-wc/testing';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import { ar } from '../../../src/i18n/ar.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { eventually } from '../../eventually.js';
import { pictureTime as now, quietState } from '../fake-desk.js';
import { aFeed, approved, asked, ended, failed, live, missed, ownStorage, pickedUp } from './a-feed.js';

beforeEach(() => void ownStorage());

describe('wa-activity-feed', () => {
  it('is accessible with rows, in trouble, loading, empty and failed', async () => {
    const { element, show, press } = await aFeed(live(approved, asked, ended, pickedUp));
    await expect(element).to.be.accessible();
    await press('2 events');
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
    expect(sentences()).to.deep.equal(['Amara approved the request', 'Jonas <b>Weber asked for permission', 'Incoming call · Missed']);
    expect(all('[part=day]').map(({ textContent }) => textContent)).to.deep.equal(['Today', 'Yesterday']);
  });

  it('isolates what people wrote from the words around it', async () => {
    const { all } = await aFeed(live({ ...asked, actor: { kind: 'agent', id: 'layla', name: 'ليلى <b>حداد' } }));
    expect(all('[part=sentence] bdi').map(({ textContent }) => textContent)).to.deep.equal(['ليلى <b>حداد']);
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

  it('folds what was recorded of a call, and unfolds it by its button to the second', async () => {
    const { sentences, press, all, words } = await aFeed(live(approved, ended, pickedUp));
    expect(sentences()).to.deep.equal(['Amara approved the request', 'Outgoing call · Completed']);
    const [events] = all('[part=events]');
    expect(events?.checkVisibility()).to.equal(false);
    await press('2 events');
    expect(events?.checkVisibility()).to.equal(true);
    expect(all('[part=event] p:first-child').map(words)).to.deep.equal(['Amara picked up', 'Priya Nair ended the call']);
    expect(all('[part=event] time').map(words)).to.deep.equal([formatOf(en).exactClock(pickedUp.at), formatOf(en).exactClock(ended.at)]);
    await press('2 events');
    expect(events?.checkVisibility()).to.equal(false);
  });

  it('keeps a call unfolded while more is heard of it, and the focus with it', async () => {
    const { press, all, show, focused } = await aFeed(live(approved, pickedUp));
    await press('1 event');
    const [fold] = all('.fold');
    fold?.focus();
    await show(live({ ...ended, at: now - 1000 }, approved, pickedUp));
    expect(all('[part=sentence]')[0]?.textContent).to.contain('Outgoing call');
    expect(all('.fold').map((button) => button.getAttribute('aria-expanded'))).to.deep.equal(['true']);
    expect(focused()).to.equal('2 events');
  });

  it('shows the status of the call that runs', async () => {
    const call: CallNow = {
      id: 'r',
      direction: 'incoming',
      status: 'ringing',
      live: true,
      mine: true,
      here: true,
      askedAt: now - 8 * second,
      line: quietState.line!,
    };
    const { sentences, show } = await aFeed({ ...live(asked), call });
    expect(sentences()[0]).to.equal('Incoming call · Ringing');
    await show({ call: { ...call, status: 'ongoing' } });
    expect(sentences()[0]).to.equal('Incoming call · Ongoing');
  });

  it('is a history of calls where only those are wanted', async () => {
    const { sentences, all, element } = await aFeed(live(approved, missed, ended, pickedUp), { kinds: 'calls' });
    expect(sentences()).to.deep.equal(['Incoming call · Missed', 'Outgoing call · Completed']);
    expect(all('h2, .filter').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Calls', 'Direction', 'Status']);
    await expect(element).to.be.accessible();
  });

  it('announces what arrives, not what was there', async () => {
    const { announced, show } = await aFeed({ activities: { rows: [asked], status: 'saved' } });
    expect(announced()).to.equal('');
    await show(live(asked));
    expect(announced()).to.equal('');
    await show(live(approved, asked));
    expect(announced()).to.equal('Amara approved the request');
  });

  it('takes back what it announced in another language', async () => {
    const { announced, show, speak } = await aFeed(live(asked));
    await show(live(approved, asked));
    expect(announced()).to.equal('Amara approved the request');
    await speak(ar);
    expect(announced()).to.equal('');
    await show(live({ ...approved, id: 'again', at: now }, approved, asked));
    expect(announced()).to.match(/[\u0600-\u06ff]/u);
  });

  it('takes back what it announced of rows that are shown no longer', async () => {
    const { announced, show } = await aFeed(live(asked));
    await show(live(approved, asked));
    expect(announced()).to.equal('Amara approved the request');
    await show({ activities: undefined, facts: 'refused', failure: { because: 'signed-out' } } as never);
    expect(announced()).to.equal('');
  });

  it('announces no arrival that the filters hide', async () => {
    const { announced, show, choose } = await aFeed(live(missed));
    await choose('direction', 'Incoming');
    expect(announced()).to.equal('1 of 1 activities');
    await show(live(approved, missed));
    expect(announced()).to.equal('1 of 1 activities');
  });

  it('tries again to read the activities', async () => {
    const { press, sent } = await aFeed(failed());
    await press('Try again');
    expect(sent).to.deep.equal([{ type: 'activities.load' }]);
  });

  it('does not lose the focus with the button that tries again', async () => {
    const tries: readonly [Partial<ConversationState>, Partial<ConversationState>, string][] = [
      [failed(), { activities: { rows: [], status: 'loading' } }, 'Direction'],
      [failed(asked), live(asked), 'Direction'],
      [failed(), live(), en.activityFeed.title],
    ];
    for (const [first, next, place] of tries) {
      const { all, show, words, focused, element } = await aFeed(first);
      all('button')
        .find((button) => words(button) === 'Try again')!
        .focus();
      await show(next);
      expect(element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? focused()).to.equal(place);
    }
  });

  it('asks for the conversation again when that was refused', async () => {
    const { press, sent } = await aFeed({ facts: 'refused', failure: { because: 'no-answer' } });
    await press('Try again');
    expect(sent).to.deep.equal([{ type: 'facts.load' }]);
  });

  it('shows bones only while nothing is saved, and not before a moment has passed', async () => {
    const { all, show } = await aFeed({ activities: { rows: [], status: 'loading' } });
    expect(all('.bones')).to.have.length(0);
    await eventually(() => all('.bones').length === 1, 'the bones');
    await show({ activities: { rows: [asked], status: 'saved' } });
    expect(all('.bones')).to.have.length(0);
  });
});
