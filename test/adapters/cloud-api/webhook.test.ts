import { expect } from '@open-wc/testing';
import { callIdOf, customerIdOf, readWebhook, type WebhookContext } from '../../../src/adapters/cloud-api/cloud-api.js';
import type { News, NewsOf } from '../../../src/adapter.js';
import { readNews } from '../../../src/boundary/read.js';
import { product } from '../../../src/domain/policy.js';
import { change, call, contact, metadata, reply, status, userId, wireSeconds } from './bodies.js';
import { arrivedAt, host, knownLine, template } from './host.js';
import { inWords } from './in-words.js';
import { answers, payload, sdpText, webhooks } from './payloads.js';

const told = (body: unknown, context: WebhookContext = host) => readWebhook(body, context);
const words = (body: unknown, context?: WebhookContext) => told(body, context).map(inWords);

const lineOf = (news: News) => ('line' in news ? news.line : undefined);

function onlyCall(body: unknown): NewsOf<'call'> {
  const [news] = told(body);
  if (news?.kind !== 'call') throw new Error('No call was told.');
  return news;
}

describe('readWebhook', () => {
  for (const [file, expected] of webhooks)
    it(`reads ${file}`, async () => {
      const news = told(await payload(file));
      expect(news.map(inWords)).to.deep.equal(expected);
      expect(readNews(news)).to.deep.equal({ value: news, warnings: [] });
    });

  for (const file of answers)
    it(`tells nothing for ${file}, which is no webhook`, async () => expect(told(await payload(file))).to.deep.equal([]));

  it('reads several bodies, entries, changes and items in one', async () => {
    const bodies = await Promise.all(webhooks.map(([file]) => payload(file)));
    const whole = { entry: bodies.flat().flatMap((body) => (body as { entry: unknown[] }).entry) };
    const each = webhooks.flatMap(([, expected]) => expected);
    expect(words(bodies.flat())).to.deep.equal(each);
    expect(words(whole)).to.deep.equal(each);
    expect(words(change('calls', { metadata, statuses: [status('RINGING'), {}, 7, status('ACCEPTED')] }))).to.deep.equal([
      'outgoing ringing',
      'outgoing accepted by customer',
      'window',
    ]);
  });

  it('gives the same ids for the same webhook, other ids for another, and shows no number in any', async () => {
    const bodies = await Promise.all(webhooks.map(([file]) => payload(file)));
    const ids = (news: readonly { id: string }[]) => news.map(({ id }) => id);
    expect(ids(told(bodies.flat()))).to.deep.equal(ids(told(bodies.flat(), { ...host, arrivedAt: arrivedAt + 5 })));
    const statuses = ['RINGING', 'ACCEPTED', 'REJECTED'].flatMap((word) =>
      ids(told(change('calls', { metadata, statuses: [status(word)] }))),
    );
    expect(new Set(statuses).size).to.equal(statuses.length);
    for (const id of ids(told(bodies.flat()))) expect(id).to.match(/^#[0-9a-f]{32}$/);
  });

  it('skips events and fields that nobody knows yet', () => {
    expect(words(change('calls', { metadata, calls: [call({ event: 'teleported' })], statuses: [status('DREAMING')] }))).to.deep.equal([]);
    expect(words(change('weather', { metadata, temperature: 21 }))).to.deep.equal([]);
  });
});

describe('a call', () => {
  it('has a hashed id, which the backend finds again', () => {
    const { call: facts } = onlyCall(change('calls', { metadata, calls: [call({})] }));
    expect(facts.id).to.equal(callIdOf('wacid.HBgLMTYzMTU1NTM2MDIVAgA'));
    expect(facts.id).to.match(/^#[0-9a-f]{32}$/);
  });

  it('reads numbers and upper case as it reads texts and lower case', () => {
    const ended = { event: 'terminate', status: 'FAILED', start_time: '1671644824', end_time: '1671644944', duration: '120' };
    const shout = { event: 'TERMINATE', status: 'failed', start_time: 1671644824, end_time: 1671644944, duration: 120 };
    const [quiet, loud] = [ended, { ...shout, direction: 'user_initiated', timestamp: wireSeconds }].map(
      (fields) => onlyCall(change('calls', { metadata, calls: [call(fields)] })).signal,
    );
    expect(loud).to.deep.equal(quiet);
    expect(quiet).to.deep.include({ startedAt: 1671644824000, endedAt: 1671644944000, duration: 120, failure: {} });
  });

  for (const [where, value] of [
    ['at the call', { calls: [call({ event: 'terminate', status: 'FAILED', errors: [{ code: 138022 }] })] }],
    ['beside the calls', { calls: [call({ event: 'terminate', status: 'FAILED' })], errors: [{ code: '138022' }] }],
  ] as const)
    it(`finds an error ${where}`, () =>
      expect(onlyCall(change('calls', { metadata, ...value })).signal).to.deep.include({ failure: { platformCode: 138022 } }));

  it('that completed has not failed, whatever errors stand beside it', () => {
    const value = { metadata, calls: [call({ event: 'terminate', status: 'COMPLETED' })], errors: [{ code: 138021 }] };
    expect(onlyCall(change('calls', value)).signal).not.to.have.property('failure');
  });

  it('takes the arrival where no moment can be read', () =>
    expect(onlyCall(change('calls', { metadata, calls: [call({ timestamp: 'soon' })] })).signal.at).to.equal(arrivedAt));

  it('carries the SDP untouched, in an offer or an answer only', async () => {
    const [offer, answer] = await Promise.all([sdpText('sdp-uic-offer'), sdpText('sdp-bic-answer')]);
    const connect = (direction: string, sdp_type: string, sdp: string) =>
      onlyCall(change('calls', { metadata, calls: [call({ direction, session: { sdp_type, sdp } })] })).signal;
    expect(connect('USER_INITIATED', 'offer', offer)).to.deep.include({ kind: 'incoming', offer });
    expect(connect('BUSINESS_INITIATED', 'ANSWER', answer)).to.deep.include({ kind: 'media', answer });
    expect(connect('BUSINESS_INITIATED', 'offer', offer)).not.to.have.property('answer');
    const ended = onlyCall(
      change('calls', { metadata, calls: [call({ event: 'terminate', session: { sdp_type: 'offer', sdp: offer } })] }),
    );
    expect(JSON.stringify(ended)).not.to.include('v=0');
  });

  it('finds the SDP in the legacy place alone', () => {
    const connection = { webrtc: { sdp: JSON.stringify({ type: 'answer', sdp: 'v=0\r\n' }) } };
    const legacy = call({ direction: 'BUSINESS_INITIATED', session: undefined, connection });
    expect(onlyCall(change('calls', { metadata, calls: [legacy] })).signal).to.deep.include({ answer: 'v=0\r\n' });
  });

  it('whose direction nothing tells is not told', () =>
    expect(told(change('calls', { metadata, calls: [call({ direction: undefined, event: 'terminate' })] }))).to.deep.equal([]));

  it('of ours that was picked up opens the window, one that was not does not', () => {
    const end = (fields: object) =>
      words(change('calls', { metadata, calls: [call({ event: 'terminate', direction: 'BUSINESS_INITIATED', ...fields })] }));
    expect(end({ start_time: 1671644824, duration: 3 })).to.include('window');
    expect(end({})).not.to.include('window');
    expect(end({ start_time: 1671644824, duration: 0 })).not.to.include('window');
  });

  it('in the field of messages is no call: receipts of messages are not its statuses', () => {
    expect(words(change('messages', { metadata, statuses: [status('ACCEPTED', { type: undefined })] }))).to.deep.equal([]);
    expect(words(change('calls', { metadata, statuses: [status('accepted', { type: 'message' })] }))).to.deep.equal([]);
    expect(words(change('calls', { metadata, statuses: [status('Ringing', { type: undefined })] }))).to.deep.equal(['outgoing ringing']);
  });
});

describe('the line', () => {
  const lineFrom = (fields: object, contacts?: unknown) => onlyCall(change('calls', { metadata, contacts, calls: [call(fields)] })).line;

  it('is known without any phone number', () =>
    expect(lineFrom({ from: undefined, from_user_id: userId })).to.deep.equal({
      customer: { id: userId },
      number: { id: metadata.phone_number_id, phone: '+16505553602' },
    }));

  it('takes name, user id and phone of the contact that it belongs to', () => {
    const other = contact({ wa_id: '4915112345678', user_id: 'DE.1', profile: { name: 'Somebody' } });
    expect(lineFrom({}, [other, contact({})]).customer).to.deep.equal({ id: userId, name: 'Amara Okafor', phone: '+16315553602' });
    expect(lineFrom({}, [other]).customer).to.deep.equal({ id: customerIdOf({ phone: '+16315553602' }), phone: '+16315553602' });
    expect(lineFrom({}, [contact({ profile: { username: 'amara.o' } })]).customer.name).to.equal('amara.o');
  });

  it('never takes the business’s own number for the customer', () =>
    expect(lineFrom({ from: '16505553602', to: '16315553602' }).customer.phone).to.equal('+16315553602'));

  it('has the host’s own id of the customer', () => {
    const context = { ...host, customerId: ({ phone }: { phone?: string }) => phone && `crm-${phone.slice(-2)}` };
    const [news] = readWebhook(change('calls', { metadata, calls: [call({})] }), context);
    expect(news && lineOf(news)?.customer.id).to.equal('crm-02');
  });

  it('without a business number or without a customer is none', () => {
    expect(told(change('calls', { calls: [call({})] }))).to.deep.equal([]);
    expect(told(change('calls', { metadata, calls: [call({ from: undefined, to: undefined })] }))).to.deep.equal([]);
  });
});

describe('a permission reply', () => {
  const permission = (fields: object, more: object = {}, context: WebhookContext = host) => {
    const [news] = told(change('messages', { metadata, messages: [reply(fields, more)] }), context);
    return news?.kind === 'permission.changed' ? news.permission : undefined;
  };
  const at = wireSeconds * 1000 + 999;

  for (const field of ['expiration_timestamp', 'expiration_time', 'expiration'])
    it(`reads ${field}`, () =>
      expect(permission({ response: 'ACCEPT', [field]: '1768550400' })).to.deep.include({ status: 'temporary', until: 1768550400000 }));

  it('for good needs no end', () =>
    expect(permission({ response: 'accept', is_permanent: 'true' })).to.deep.equal({ status: 'permanent', at }));

  it('that says neither for good nor until when tells nothing', () => expect(permission({ response: 'accept' })).to.equal(undefined));

  it('of an unknown word tells nothing', () => expect(permission({ response: 'perhaps' })).to.equal(undefined));

  for (const [what, fields, more, held, because] of [
    ['a no to a request', { response_source: 'user_action' }, { context: { id: 'wamid.1' } }, undefined, 'declined'],
    ['the same while permission holds', { response_source: 'user_action' }, { context: { id: 'wamid.1' } }, true, 'revoked'],
    ['a no in the profile', { response_source: 'user_action' }, {}, undefined, 'revoked'],
    ['a no that names nothing', {}, {}, undefined, undefined],
    ['a no of the platform', { response_source: 'AUTOMATIC' }, {}, true, 'auto-revoked'],
  ] as const)
    it(`tells ${what}: ${because ?? 'none, and not why'}`, () => {
      const context = { ...host, ...(held && { permission: () => ({ status: 'permanent', at: 0 }) as const }) };
      expect(permission({ response: 'reject', ...fields }, more, context)).to.deep.equal({
        status: 'none',
        at,
        ...(because && { because }),
      });
    });

  it('is newer than the request of the same second, and never newer than its arrival', () => {
    expect(permission({ response: 'reject' })?.at).to.equal(at);
    expect(permission({ response: 'reject' }, {}, { ...host, arrivedAt: at - 500 })?.at).to.equal(at - 500);
  });

  it('opens no window, a written message does', () => {
    expect(words(change('messages', { metadata, messages: [reply({ response: 'reject' })] }))).to.deep.equal(['none: ?']);
    const [news] = told(change('messages', { metadata, messages: [{ ...reply({}), type: 'text', interactive: undefined }] }));
    expect(news).to.deep.include({ kind: 'window.changed', at, window: { closesAt: wireSeconds * 1000 + product.windowLife } });
    expect(words(change('messages', { metadata, messages: [{ ...reply({}), type: 'system', interactive: undefined }] }))).to.deep.equal([]);
  });
});

describe('facts of a whole number', () => {
  it('are told for the lines that the host names, and not without', async () => {
    const body = await payload('webhook-account-update-restriction-bic');
    const lines = [knownLine, { ...knownLine, customer: { id: 'bruno' } }];
    const asked: unknown[] = [];
    const linesOf = (number: unknown) => (asked.push(number), lines);
    expect(told(body, { ...host, linesOf }).map(lineOf)).to.deep.equal(lines);
    expect(asked).to.deep.equal([{ phone: '+16505553602' }]);
    expect(told(body, { arrivedAt })).to.deep.equal([]);
  });

  it('of a template are told once for each number, by the name that the platform knows', async () => {
    const body = await payload('webhook-template-status-rejected');
    const asked: unknown[] = [];
    const news = told(body, { ...host, template: (named) => (asked.push(named), { template, numbers: ['n1', 'n2'] }) });
    expect(news.map((one) => 'number' in one && one.number)).to.deep.equal(['n1', 'n2']);
    expect(asked).to.deep.equal([{ id: '1689556908129835', name: 'call_back', language: 'en', account: '112735964992110' }]);
    expect(told(body, { arrivedAt })).to.deep.equal([]);
  });
});
