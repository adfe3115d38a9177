import { activityGroups, directions, statusesFor, type ActivityFilter } from '../../domain/activity-filter.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { FeedKinds } from './activity-feed.view.js';
import { statusWord } from './call-row.js';

/** One filter as its button and its menu show it. */
export interface FilterChoices {
  readonly name: 'direction' | 'status' | 'type';
  readonly label: string;
  /** What is chosen, in few words; absent while the filter is not set. */
  readonly chosen?: string;
  /** May several be chosen? */
  readonly many: boolean;
  readonly choices: readonly FilterChoice[];
  /** The filters without this one. */
  readonly without: ActivityFilter;
}

export interface FilterChoice {
  readonly text: string;
  readonly checked: boolean;
  /** The filters after a press on it. */
  readonly then: ActivityFilter;
}

/** The filters of a feed. In a history of calls every item is a call, so there is no filter by type. */
export function filterChoices(filter: ActivityFilter, kinds: FeedKinds, messages: FirstMessages): readonly FilterChoices[] {
  const all = [byDirection(filter, messages), byStatus(filter, messages)];
  return kinds === 'calls' ? all : [...all, byType(filter, messages)];
}

function byDirection(filter: ActivityFilter, { activityFeed: { filters: text } }: FirstMessages): FilterChoices {
  const { direction: chosen, ...without } = filter;
  return {
    name: 'direction',
    label: text.direction,
    many: false,
    ...(chosen && { chosen: text[chosen] }),
    choices: [
      { text: text.all, checked: !chosen, then: without },
      ...directions.map((direction) => ({ text: text[direction], checked: direction === chosen, then: { ...without, direction } })),
    ],
    without,
  };
}

function byStatus(filter: ActivityFilter, messages: FirstMessages): FilterChoices {
  const text = messages.activityFeed.filters;
  const { direction, statuses } = filter;
  // of one direction only its own, and what was chosen before: else it could not be taken back
  const offered = statusesFor().filter((status) => statusesFor(direction).includes(status) || statuses.includes(status));
  const word = (status: (typeof offered)[number]) => statusWord(direction, status, messages);
  return {
    name: 'status',
    label: text.status,
    many: true,
    ...chosenOf(
      statusesFor()
        .filter((status) => statuses.includes(status))
        .map(word),
      messages,
    ),
    choices: offered.map((status) => ({
      text: word(status),
      checked: statuses.includes(status),
      then: { ...filter, statuses: toggled(statuses, status) },
    })),
    without: { ...filter, statuses: [] },
  };
}

function byType(filter: ActivityFilter, messages: FirstMessages): FilterChoices {
  const text = messages.activityFeed.filters;
  const { groups } = filter;
  return {
    name: 'type',
    label: text.type,
    many: true,
    ...chosenOf(
      activityGroups.filter((group) => groups.includes(group)).map((group) => text.groups[group]),
      messages,
    ),
    choices: activityGroups.map((group) => ({
      text: text.groups[group],
      checked: groups.includes(group),
      then: { ...filter, groups: toggled(groups, group) },
    })),
    without: { ...filter, groups: [] },
  };
}

function chosenOf([first, ...others]: readonly string[], { activityFeed: { filters: text } }: FirstMessages): { readonly chosen?: string } {
  return first === undefined ? {} : { chosen: text.chosen(first, others.length) };
}

const toggled = <T>(chosen: readonly T[], one: T): readonly T[] =>
  chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
