/** Does `openapi.yaml` say what the code does? Paths against what the adapter calls, schemas against what the boundary reads. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const spec = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'));
const source = async (path) => (await runnerImport(`/src/${path}`, { configFile: false, logLevel: 'error' })).module;

const [
  { httpAdapter },
  { refusals },
  actor,
  activity,
  call,
  conversation,
  desk,
  line,
  lineFacts,
  news,
  permission,
  signal,
  template,
  verdict,
  voicePath,
] = await Promise.all(
  [
    'adapters/http/http-adapter.ts',
    'domain/refusal.ts',
    ...[
      'actor',
      'activity',
      'call',
      'conversation',
      'desk',
      'line',
      'line-facts',
      'news',
      'permission',
      'signal',
      'template',
      'verdict',
      'voice-path',
    ].map((name) => `boundary/${name}.ts`),
  ].map(source),
);

const sorted = (names) => [...names].sort();
const follow = (described) =>
  described?.$ref
    ? follow(
        described.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], spec),
      )
    : described;
const schemaNamed = (name) => follow({ $ref: `#/components/schemas/${name}` });

/** Every request that the adapter can make: all members, with everything they may be given. */
async function recorded() {
  const requests = [];
  const answer = { call: 'c', conversations: [], activities: [], templates: [], colleagues: [] };
  const fetch = async (request) => {
    requests.push({ request, body: request.body ? await request.clone().json() : undefined });
    if (request.url.includes('/events')) return new Promise(() => {});
    return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
  };
  const adapter = httpAdapter({ baseUrl: 'http://backend', fetch });
  const asked = { signal: new AbortController().signal };
  const intent = { ...asked, key: 'key' };
  const invite = { kind: 'invite', form: 'free-form', text: 't', button: 'b', minutes: 1 };
  const fromTemplate = { kind: 'request', form: 'template', template: 't', language: 'en', variables: [] };
  const { id: _id, status: _status, rejected: _rejected, since: _since, ...written } = template.template.entries;
  const templateDraft = { number: 'n', ...Object.fromEntries(Object.keys(written).map((field) => [field, 'x'])) };
  await adapter.desk(asked);
  await adapter.conversations(['a'], { ...asked, fresh: true });
  await adapter.sendOutreach('a', { kind: 'request', form: 'free-form', text: 't' }, intent);
  await adapter.sendOutreach('a', invite, intent);
  await adapter.sendOutreach('a', fromTemplate, intent);
  await adapter.dial('a', { offer: 'o' }, intent);
  await adapter.accept('c', { answer: 'a' }, intent);
  await adapter.hangUp('c', { because: 'network', leaving: true }, intent);
  await adapter.hangUp({ dialledWith: 'k' }, { because: 'network', leaving: true }, intent);
  await adapter.decline('c', { for: 'me' }, intent);
  await adapter.activities('a', { limit: 50, before: 'b' }, asked);
  await adapter.templates({ kind: 'invite', number: 'n', search: 's', language: 'en', status: 'approved', after: 'a' }, asked);
  await adapter.saveTemplate(templateDraft, intent);
  await adapter.saveTemplate({ ...templateDraft, id: 't' }, intent);
  await adapter.deleteTemplate('t', intent);
  await adapter.templates({ kind: 'invite', number: 'n', search: 's', after: 'a' }, asked);
  await adapter.voice({ conversation: 'a' }, asked);
  await adapter.voice({ call: 'c' }, asked);
  await adapter.sendTones('c', '1', intent);
  await adapter.hold('c', intent);
  await adapter.resume('c', intent);
  await adapter.transfer('c', { agent: 'b' }, intent);
  await adapter.reportAvailability({ page: 'p', takesCalls: true }, intent);
  await adapter.markSeen('x', intent);
  await adapter.colleagues('c', asked);
  const listener = { news() {}, connection() {}, reset() {} };
  adapter.subscribe(listener, { after: '7' })();
  return requests;
}

const operations = Object.entries(spec.paths).flatMap(([path, { parameters = [], ...methods }]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    fits: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    method: method.toUpperCase(),
    parameters: [...parameters, ...(operation.parameters ?? [])].map(follow),
    body: follow(follow(operation.requestBody)?.content['application/json'].schema),
    successes: Object.keys(operation.responses).filter((status) => /^2/.test(status)),
  })),
);

const headersOfTheContract = ['Idempotency-Key', 'Last-Event-ID'];
const namesIn = (operation, place) => operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);

/** Fields of an object schema, those of its variants included. */
const fieldsOf = (schema) =>
  schema ? Object.keys(Object.assign({}, ...[schema, ...(schema.oneOf ?? [])].map((part) => follow(part).properties))) : [];

describe('openapi.yaml', async () => {
  const requests = (await recorded()).map(({ request, body }) => {
    const { pathname, searchParams } = new URL(request.url);
    const operation = operations.find(({ fits, method }) => method === request.method && fits.test(pathname));
    return { request, body, pathname, query: [...searchParams.keys()], operation };
  });

  for (const { request, pathname, operation } of requests) {
    it(`describes ${request.method} ${pathname}`, () => assert.ok(operation));
  }

  for (const operation of operations) {
    const made = requests.filter((request) => request.operation === operation);

    it(`describes nothing that the adapter does not ask: ${operation.name}`, () => assert.ok(made.length > 0));

    it(`describes the parameters of ${operation.name}`, () => {
      assert.deepEqual(sorted(new Set(made.flatMap(({ query }) => query))), sorted(namesIn(operation, 'query')));
      const sent = headersOfTheContract.filter((header) => made.some(({ request }) => request.headers.has(header)));
      assert.deepEqual(sent, sorted(namesIn(operation, 'header')));
    });

    it(`describes the body of ${operation.name}`, () => {
      assert.deepEqual(sorted(new Set(made.flatMap(({ body }) => Object.keys(body ?? {})))), sorted(fieldsOf(operation.body)));
    });

    it(`says how ${operation.name} succeeds`, () => assert.equal(operation.successes.length, 1));
  }
});

/** What the boundary reads behind `maybe`, and whether it may be absent. */
const optional = ({ type }) => type === 'nullish' || type === 'optional';
const inner = (schema) => (optional(schema) ? inner(schema.wrapped) : schema);

/** The same fields, required ones and words, as deep as both say it in place. */
function assertSame(where, described, read) {
  const code = inner(read);
  const { properties = {}, required = [], enum: words } = follow(described) ?? {};
  if (code.type === 'picklist') assert.deepEqual(sorted(words ?? []), sorted(code.options), `words of ${where}`);
  if (code.type !== 'object') return;
  assert.deepEqual(sorted(Object.keys(properties)), sorted(Object.keys(code.entries)), `fields of ${where}`);
  const needed = Object.keys(code.entries).filter((key) => !optional(code.entries[key]));
  assert.deepEqual(sorted(required), sorted(needed), `required fields of ${where}`);
  for (const key of Object.keys(properties)) assertSame(`${where}.${key}`, properties[key], code.entries[key]);
}

/** The variants of a described union by the word in `field`, each with what all of them share. */
function variantsOf({ oneOf, properties = {}, required = [] }, field) {
  const variants = oneOf.map(follow).flatMap((variant) => {
    const whole = {
      properties: { ...properties, ...variant.properties },
      required: [...new Set([...required, ...(variant.required ?? [])])],
    };
    const { const: only, enum: several } = variant.properties[field];
    return (several ?? [only]).map((word) => [word, whole]);
  });
  return new Map(variants);
}

const objects = {
  Desk: desk.deskFrame,
  ConversationFacts: conversation.conversationFrame,
  RefusedConversation: conversation.refusedConversation,
  CallFacts: call.callFrame,
  LastCall: call.lastCall,
  Line: line.line,
  Agent: actor.agent,
  Colleague: actor.colleague,
  PermissionRequest: permission.permissionRequest,
  Window: lineFacts.openWindow,
  Limit: lineFacts.limit,
  Limits: lineFacts.limits,
  Restriction: lineFacts.restriction,
  BackendVerdicts: lineFacts.backendVerdicts,
  ConnectedCall: lineFacts.connectedCall,
  Template: template.template,
  TemplatePage: template.templatePageFrame,
  VoicePath: voicePath.voicePath,
};

const unions = {
  Activity: ['kind', activity.activities],
  News: ['kind', news.newsKinds],
  Signal: ['kind', signal.signals],
  Actor: ['kind', actor.actors],
  Permission: ['status', permission.permissions],
};

describe('the schemas of openapi.yaml', () => {
  it('name every reason', () => assert.deepEqual(sorted(schemaNamed('Reason').enum), sorted(Object.keys(refusals))));

  for (const [name, read] of Object.entries(objects)) {
    it(`describe ${name} as it is read`, () => assertSame(name, schemaNamed(name), read));
  }

  for (const [name, [field, table]] of Object.entries(unions)) {
    const variants = variantsOf(schemaNamed(name), field);

    it(`name every ${field} of ${name}`, () => {
      assert.deepEqual(sorted(variants.keys()), sorted(Object.keys(table)));
      const listed = schemaNamed(name).properties[field].enum;
      if (listed) assert.deepEqual(sorted(listed), sorted(Object.keys(table)));
    });

    for (const [word, read] of Object.entries(table)) {
      it(`describe ${name} ${word} as it is read`, () => assertSame(`${name} ${word}`, variants.get(word), read));
    }
  }

  it('describe a verdict as it is read', () => {
    const { oneOf } = schemaNamed('Verdict');
    verdict.verdict.options.forEach((read, index) => assertSame(`Verdict ${index}`, oneOf[index], read));
  });

  it('refer only to what is there', () => {
    const references = JSON.stringify(spec).match(/#\/components\/[^"]+/g) ?? [];
    for (const reference of references) assert.ok(follow({ $ref: reference }), reference);
  });
});
