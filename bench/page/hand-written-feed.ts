import { WaActivityFeed } from '../../src/elements/activity-feed/activity-feed.js';
import { activityIcons } from '../../src/elements/activity-feed/activity-icon.js';
import type { IconNode } from '../../src/elements/icon.js';
import type { Activity } from '../../src/domain/activity.js';
import { hour } from '../../src/domain/instant.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { answer, newestAtOnce } from './raw.js';

/** What somebody would write who needs just this list, in one language, with the feed's look and words: no framework, no live state, no filter. */
export function handWrittenFeed(database: string, conversation: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = WaActivityFeed.elementStyles.flatMap((style) => ('styleSheet' in style ? (style.styleSheet ?? []) : style));
  void show(root, database, conversation);
  return host;
}

async function show(root: ShadowRoot, name: string, conversation: string): Promise<void> {
  const database = await answer(indexedDB.open(name));
  const rows = await newestAtOnce(database, hashedId(conversation));
  database.close();
  const card = make('section', 'card');
  const list = make('div', 'days');
  const now = Date.now();
  let lastDay = '';
  let day = make('ul');
  for (const { body } of rows) {
    const activity = body as Activity;
    const heading = dayFormat.format(activity.at);
    if (heading !== lastDay) {
      day = make('ul');
      list.append(make('h3', '', heading), day);
      lastDay = heading;
    }
    day.append(rowOf(activity, now));
  }
  card.append(make('h2', '', 'Activity'), list);
  root.append(card);
}

const dayFormat = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' });
const clockFormat = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });
const untilFormat = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const momentFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });
const agoFormat = new Intl.RelativeTimeFormat('en', { style: 'short' });

/** Who did what, and a second line where there is more to say. */
const wordsOf = (activity: Activity): readonly [who: string, what: string, rest?: string, more?: string] => {
  switch (activity.kind) {
    case 'request.sent':
      return ['Priya ', 'asked for permission', '', 'Free-form message'];
    case 'request.declined':
      return ['The customer ', 'declined', ' the request'];
    case 'invite.sent':
      return ['Priya ', 'sent a call invite', '', 'Free-form message'];
    case 'permission.granted':
      return ['The customer ', 'allowed calls', ' for 7 days', `Until ${untilFormat.format(activity.until)}`];
    case 'permission.expired':
      return ['Permission ', 'expired', ` after ${activity.days} days`];
    default:
      return ['Call ', 'could not be placed', '', 'Permission needed'];
  }
};

function rowOf(activity: Activity, now: number): HTMLElement {
  const { icon, tone } = activityIcons[activity.kind];
  const row = make('li', 'row');
  const round = make('span', `round ${tone}`);
  round.append(drawn(icon));
  const sentence = make('p');
  const [who, what, rest = '', more] = wordsOf(activity);
  sentence.append(who, make('b', '', what), rest);
  const ago = now - activity.at;
  const moment = momentFormat.format(activity.at);
  const text = ago < 24 * hour ? agoFormat.format(-Math.round(ago / hour), 'hour') : clockFormat.format(activity.at);
  const time = make('time', 'time figure', text) as HTMLTimeElement;
  time.dateTime = new Date(activity.at).toISOString();
  time.title = moment;
  time.append(make('span', 'moment', moment));
  row.append(round, sentence, time);
  if (more) row.append(make('p', 'more', more));
  return row;
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

const svg = (tag: string, attributes: Readonly<Record<string, string | number | undefined>>): Element => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  return element;
};

function drawn(node: IconNode): Element {
  const icon = svg('svg', { class: 'icon', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 });
  icon.append(...node.map(([tag, attributes]) => svg(tag, attributes)));
  return icon;
}
