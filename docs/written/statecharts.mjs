import { runnerImport } from 'vite';
import { code, table } from './table.mjs';

/** What each is for, and where its sentences stand. */
const purposes = {
  outgoingCallMachine: [
    'An outgoing call',
    'outgoing-call',
    'Its states are the statuses of the product; the fold of what was heard of the call says which one holds.',
  ],
  incomingCallMachine: ['An incoming call', 'incoming-call', 'The same for a call that the customer began.'],
  permissionMachine: [
    'The press of the call button',
    'permission',
    'The backend is asked, then the call is dialled or the permission modal opens.',
  ],
  outreachMachine: ['A request or an invite on its way', 'outreach', 'Sent once, even where the answer is lost.'],
  activitySyncMachine: [
    'The activities of a conversation',
    'activity-sync',
    'What this browser saved, what the backend tells, and news as they come.',
  ],
};

const nameOf = (part) => (typeof part === 'string' ? part : part.type);

/** Names are shown; what is written in place has none. */
const named = (parts) => parts.map(nameOf).filter((name) => name && !/^xstate\.|^inline:/.test(name));

function eventOf(type, node) {
  const [, kind, rest] = /^xstate\.(done\.actor|error\.actor|after)\.(.+)$/.exec(type) ?? [];
  if (kind === 'after') return `after ${rest.slice(0, rest.indexOf(`.${node.id}`))}`;
  if (kind) {
    const { src } = node.invoke.find(({ id }) => id === rest);
    return `${src} ${kind === 'done.actor' ? 'has answered' : 'has failed'}`;
  }
  return type || 'at once';
}

function conditionOf(guard) {
  if (!guard) return '';
  const { params } = guard;
  return typeof params === 'string' ? `${guard.type} ${params}` : nameOf(guard);
}

const transitionsOf = (node) =>
  [...node.transitions.values(), node.always ?? []].flat().map(({ eventType, guard, target, actions }) => ({
    from: node.parent ? node.key : 'any',
    event: eventOf(eventType, node),
    condition: conditionOf(guard),
    actions: named(actions),
    to: target?.[0]?.key,
  }));

const id = (state) => state.replaceAll('-', '_');

function diagram(chart, transitions) {
  const moves = transitions.filter(({ to }) => to);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...(moves.some(({ from }) => from === 'any') ? ['  any: whatever the state'] : []),
    ...Object.keys(chart.states).map((state) => `  ${id(state)}: ${state}`),
    `  [*] --> ${id(chart.root.initial.target[0].key)}`,
    ...moves.map(({ from, event, condition, to }) => `  ${id(from)} --> ${id(to)}: ${event}${condition && ` [${condition}]`}`),
    '```',
  ];
}

const effects = (nodes) =>
  nodes.flatMap(({ parent, key, entry, exit, invoke }) => [
    ...named(entry).map((name) => `${key}: on entering, \`${name}\``),
    ...named(exit).map((name) => `${key}: on leaving, \`${name}\``),
    ...invoke.map(({ src }) => `${parent ? key : 'all the time'}: \`${src}\``),
  ]);

function section(chart, name, [title, file, sentence]) {
  const nodes = [chart.root, ...Object.values(chart.states)];
  const transitions = nodes.flatMap(transitionsOf);
  return [
    `## ${title}`,
    '',
    `${sentence} \`${name}\`, \`src/machines/${file}.ts\`.`,
    '',
    ...diagram(chart, transitions),
    '',
    ...table(
      ['in', 'on', 'if', 'does', 'leads to'],
      transitions.map(({ from, event, condition, actions, to }) => [from, event, code(condition), actions.map(code).join(' '), to]),
    ),
    ...effects(nodes).map((effect) => `- ${effect}`),
    '',
  ];
}

/** docs/statecharts.md: a diagram of each chart and every transition of it, from the charts themselves. */
export async function statecharts(root) {
  const { module: charts } = await runnerImport('/src/machines/machines.ts', { root, configFile: false, logLevel: 'error' });
  return [
    '# Statecharts',
    '',
    'Written by `npm run manifest` from the charts of `wa-calling/machines`. `any` means whatever the state; actions and actors are named here and provided from outside;',
    'what a condition asks stands in `src/domain/`.',
    '',
    ...Object.entries(purposes).flatMap(([name, purpose]) => section(charts[name], name, purpose)),
  ].join('\n');
}
