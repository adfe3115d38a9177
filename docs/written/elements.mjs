import { isOpen } from './described.mjs';
import { code, table } from './table.mjs';

/** A row for each property with its attribute, then for each attribute that has none. */
function settable({ members = [], attributes = [] }) {
  const properties = members.filter(isOpen);
  const others = attributes.filter(({ fieldName }) => !properties.some(({ name }) => name === fieldName));
  return [
    ...properties.map(({ name, attribute, readonly, type, default: usual, description }) => [
      code(name),
      readonly ? 'read only' : code(attribute),
      code(type?.text),
      /^['\d[{]|true|false/.test(usual ?? '') ? code(usual) : '',
      description,
    ]),
    ...others.map(({ name, type, description }) => ['', code(name), code(type?.text), '', description]),
  ];
}

const named = (items = []) => items.map(({ name, description }) => [name ? code(name) : 'default', description]);

const signature = ({ name, parameters = [], return: answer }) =>
  `${name}(${parameters.map(({ name: each, optional, type }) => `${each}${optional ? '?' : ''}: ${type.text}`).join(', ')}): ${answer.type.text}`;

const section = (element) => {
  const { tagName, name, summary, description, members = [], events = [], slots, cssParts, cssProperties = [], cssStates } = element;
  const methods = members.filter(({ kind, privacy, name: method }) => kind === 'method' && !privacy && !method.startsWith('#'));
  return [
    `## \`<${tagName}>\``,
    '',
    summary,
    '',
    ...(description && description !== summary ? [description, ''] : []),
    `\`import 'wa-calling/define/${tagName.replace('wa-', '')}'\` registers it; its class is \`${name}\`.`,
    '',
    ...table(['property', 'attribute', 'type', 'usual', 'what it is'], settable(element)),
    ...table(
      ['method', 'what it does'],
      methods.map((method) => [code(signature(method)), method.description]),
    ),
    ...table(
      ['event', 'detail', 'when'],
      events.map(({ name: event, type, description: when }) => [code(event), code(type?.text.match(/<(\w+)>/)?.[1]), when]),
    ),
    ...table(['slot', 'what goes there'], named(slots)),
    ...table(['part', 'what it is'], named(cssParts)),
    ...table(
      ['property of CSS', 'usual', 'what it is'],
      cssProperties.map(({ name: property, default: usual, description: is }) => [code(property), code(usual), is]),
    ),
    ...table(
      ['state', 'when'],
      (cssStates ?? []).map(({ name: state, description: when }) => [code(`:state(${state})`), when]),
    ),
  ];
};

/** docs/elements.md: all that a host may set, hear and style, from the manifest. */
export const elements = (tags) =>
  [
    '# Elements',
    '',
    'Written by `npm run manifest` from `custom-elements.json`. Events are told in full in [events.md](events.md).',
    '',
    ...tags.flatMap(section),
  ].join('\n');
