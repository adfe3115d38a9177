import { aTimeout, html, nextFrame } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { Activity } from '../../../src/domain/activity.js';
import { day, hour, minute, second } from '../../../src/domain/instant.js';
import '../../../src/define/activity-feed.js';
import type { FeedKinds } from '../../../src/elements/activity-feed/activity-feed.view.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk, pictureTime as now } from '../fake-desk.js';

// several test pages of one origin run at once: the choices kept by one must not reach another
const kept = new Map<string, string>();
Object.defineProperty(window, 'localStorage', {
  configurable: true,
  value: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  },
});

export const approved: Activity = {
  id: 'approved',
  at: now - 6 * minute,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'request.approved',
};
export const asked: Activity = {
  id: 'asked',
  at: now - 2 * hour,
  line: 'l',
  actor: { kind: 'agent', id: 'j', name: 'Jonas <b>Weber' },
  kind: 'request.sent',
  form: 'free-form',
};
export const missed: Activity = {
  id: 'missed',
  at: now - 30 * hour,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'missed.no-response',
  after: 31,
  call: { id: 'i', direction: 'incoming' },
};
const talk = { id: 'o', direction: 'outgoing' } as const;
export const pickedUp: Activity = {
  id: 'picked up',
  at: now - 3 * day,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'connected.by-customer',
  call: talk,
};
export const ended: Activity = {
  id: 'ended',
  at: pickedUp.at + 252 * second,
  line: 'l',
  actor: { kind: 'agent', id: 'p', name: 'Priya Nair' },
  kind: 'ended',
  seconds: 252,
  call: talk,
};

export const live = (...rows: readonly Activity[]): Partial<ConversationState> => ({ activities: { rows, status: 'live' } });
export const failed = (...rows: readonly Activity[]): Partial<ConversationState> => ({
  activities: { rows, status: 'failed', failure: { because: 'no-answer' } },
});

/** Until the browser has drawn, or would have: a page behind another one draws nothing. */
export const drawn = () => Promise.race([nextFrame().then(nextFrame), aTimeout(50)]);

/** Storage of this page alone: tests that run beside each other share the browser's. */
export function ownStorage(entries: Readonly<Record<string, string>> = {}): Map<string, string> {
  const kept = new Map(Object.entries(entries));
  giveStorage(() => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }));
  return kept;
}

/** A browser that refuses the page any storage. */
export const refusedStorage = (): void =>
  giveStorage(() => {
    throw new DOMException('refused', 'SecurityError');
  });

const giveStorage = (get: () => Pick<Storage, 'getItem' | 'setItem'>): void =>
  void Object.defineProperty(window, 'localStorage', { configurable: true, get });

/** A feed at a desk of the test's, with what one reads and does in it. */
export async function aFeed(state: Partial<ConversationState>, { kinds = 'all' }: { readonly kinds?: FeedKinds } = {}) {
  const page = await fakeDesk(html`<wa-activity-feed conversation="c1" kinds=${kinds}></wa-activity-feed>`, en, state);
  const element = page.element.querySelector('wa-activity-feed')!;
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const words = (node: Element | undefined | null) => node?.textContent?.replace(/\s+/gu, ' ').trim();
  const press = async (label: string) => {
    all('button')
      .find((button) => words(button) === label || button.getAttribute('aria-label') === label)!
      .click();
    await page.settled();
  };
  return {
    ...page,
    element,
    all,
    words,
    sentences: () => all('[part=sentence]').map(words),
    announced: () => words(all('[role=status]')[0]),
    focused: () => words(root.activeElement) || root.activeElement?.getAttribute('aria-label'),
    press,
    /** Opens the menu of a filter and takes one of its choices. */
    async choose(filter: 'direction' | 'status' | 'type', choice: string) {
      all(`#menu-${filter}`)[0]!.showPopover();
      await page.settled();
      await press(choice);
    },
    /** Presses a key where the focus is. */
    async key(key: string) {
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await page.settled();
    },
  };
}
