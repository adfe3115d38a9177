import { parse } from 'yaml';
import { table } from './table.mjs';

const nameIn = (ref) => ref.split('/').at(-1);
const isScalar = ({ type, properties, oneOf, enum: words }) => !properties && !oneOf && type !== 'object' && !words;

/** A schema in a few words; those with a name are linked. */
function words(schema) {
  if (!schema) return '';
  const { $ref, const: only, enum: choices, type, items, oneOf, properties } = schema;
  if ($ref) return `[${nameIn($ref)}](#${nameIn($ref).toLowerCase()})`;
  if (only !== undefined) return `\`${only}\``;
  if (choices) return choices.map((choice) => `\`${choice}\``).join(' ');
  if (oneOf) return oneOf.map(words).join(' or ');
  if (type === 'array') return `list of ${words(items)}`;
  return properties ? 'object' : (type ?? 'anything');
}

const fields = ({ properties = {}, required = [] }) =>
  Object.entries(properties).map(([name, schema]) => [
    `\`${name}\`${required.includes(name) ? '' : '?'}`,
    words(schema),
    schema.description,
  ]);

const bodyOf = ({ content } = {}) => Object.entries(content ?? {})[0] ?? [];

/** docs/http.md: `openapi.yaml` for those who read it rather than feed it to a tool. */
export function httpContract(yaml) {
  const { info, paths, components } = parse(yaml);
  const found = (part) => (part?.$ref ? components[part.$ref.split('/')[2]][nameIn(part.$ref)] : part);

  const operation = (path, method, { summary, description, parameters = [], requestBody, responses }, shared) => {
    const [, asked] = bodyOf(found(requestBody));
    return [
      `### ${method.toUpperCase()} ${path}`,
      '',
      summary,
      '',
      ...(description ? [description.trim(), ''] : []),
      ...table(
        ['parameter', 'in', 'type', 'what it is'],
        [...shared, ...parameters]
          .map(found)
          .map(({ name, in: place, required, schema, description: is }) => [`\`${name}\`${required ? '' : '?'}`, place, words(schema), is]),
      ),
      ...(asked ? [`Body: ${words(asked.schema)}.`, ''] : []),
      ...(asked?.schema?.properties ? table(['field', 'type', 'what it is'], fields(asked.schema)) : []),
      ...table(
        ['answer', 'body', 'what it means'],
        Object.entries(responses)
          .filter(([status]) => status !== 'default')
          .map(([status, response]) => {
            const [type, body] = bodyOf(found(response));
            const held = body?.schema?.properties
              ? Object.entries(body.schema.properties)
                  .map(([name, schema]) => `\`${name}\`: ${words(schema)}`)
                  .join(', ')
              : words(body?.schema);
            return [status, type === 'text/event-stream' ? 'event stream' : held, found(response).description];
          }),
      ),
    ];
  };

  const schema = ([name, shape]) => {
    const variants = (shape.oneOf ?? []).filter(({ properties }) => properties);
    return [
      `### ${name}`,
      '',
      ...(shape.description ? [shape.description.trim(), ''] : []),
      ...(isScalar(shape) || shape.enum || !shape.properties
        ? [`${words({ ...shape, oneOf: variants.length ? undefined : shape.oneOf })}.`, '']
        : []),
      ...table(['field', 'type', 'what it is'], fields(shape)),
      ...table(
        ['one of', 'with', 'when'],
        variants.map((variant) => {
          const [first, ...others] = fields({ ...variant, required: [Object.keys(variant.properties)[0], ...(variant.required ?? [])] });
          return [`${first[0]} ${first[1]}`, others.map(([field, type]) => `${field} ${type}`).join(', '), variant.description];
        }),
      ),
    ];
  };

  return [
    '# HTTP contract',
    '',
    'Written by `npm run manifest` from [openapi.yaml](../openapi.yaml), which tools can read.',
    '',
    info.summary,
    '',
    info.description.trim(),
    '',
    `Where something goes wrong, every act and question answers with [Problem](#problem). ${components.responses.Problem.description.trim()}`,
    '',
    '## What is asked',
    '',
    ...Object.entries(paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
      Object.entries(methods).flatMap(([method, each]) => operation(path, method, each, shared)),
    ),
    '## What is told',
    '',
    'A field with a question mark may be left out.',
    '',
    ...Object.entries(components.schemas).flatMap(schema),
  ].join('\n');
}
