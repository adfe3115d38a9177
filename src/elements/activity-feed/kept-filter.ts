import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activityGroups, directions, noFilter, statusesFor, type ActivityFilter } from '../../domain/activity-filter.js';

/** Where the choice outlives the page. It holds no word about any person. */
const place = 'wa-calling/feed-filters';

/** Every feed on the page: all show the same filters. */
const feeds = new Set<KeptFilter>();
let current: ActivityFilter = noFilter;

/** The filters of a feed: one choice for all feeds of the page, remembered by the browser where it allows that. */
export class KeptFilter implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): ActivityFilter {
    return current;
  }

  change(filter: ActivityFilter): void {
    current = filter;
    try {
      localStorage.setItem(place, JSON.stringify(filter));
    } catch {
      // refused or full: the choice lasts as long as the page
    }
    for (const feed of feeds) feed.#host.requestUpdate();
  }

  hostConnected(): void {
    if (feeds.size === 0) current = remembered() ?? current;
    feeds.add(this);
  }

  hostDisconnected(): void {
    feeds.delete(this);
  }
}

/** What was chosen on an earlier page; nothing where the browser refuses to tell. */
function remembered(): ActivityFilter | undefined {
  try {
    return readFilter(localStorage.getItem(place) ?? '{}');
  } catch {
    return undefined;
  }
}

/** Others may write there too: what is not known is left out. */
function readFilter(text: string): ActivityFilter {
  const kept = parsed(text);
  const { direction, statuses, groups } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<keyof ActivityFilter, unknown>;
  const known = directions.find((each) => each === direction);
  return {
    ...(known && { direction: known }),
    statuses: Array.isArray(statuses) ? statusesFor().filter((each) => statuses.includes(each)) : [],
    groups: Array.isArray(groups) ? activityGroups.filter((each) => groups.includes(each)) : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
