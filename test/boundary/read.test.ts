import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import {
  readActivities,
  readCallId,
  readColleagues,
  readConversations,
  readDesk,
  readNews,
  readTemplatePage,
  readVoicePath,
} from '../../src/boundary/read.js';
import type { Read } from '../../src/boundary/warning.js';
import { activities, at, call, conversation, desk, line, news, template, templatePage } from './answers.js';

const spoilt = (good: object, fields: object): unknown => ({ ...structuredClone(good), ...fields });

function refusalOf(read: () => unknown): AdapterError {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof AdapterError) return thrown;
  }
  throw new Error('It did not throw an AdapterError.');
}

function expectWarnings(read: Read<unknown>, ...warnings: readonly string[]) {
  expect(read.warnings.map(({ name, where }) => `${name} ${where}`)).to.deep.equal(warnings);
}

describe('readDesk', () => {
  it('reads a good desk as it is', () => {
    expect(readDesk(structuredClone(desk))).to.deep.equal({ value: desk, warnings: [] });
  });

  for (const [what, value, where] of [
    ['no object', 'sorry', 'desk'],
    ['nothing', undefined, 'desk'],
    ['no agent', spoilt(desk, { agent: undefined }), 'desk.agent'],
    ['an agent without id', spoilt(desk, { agent: { kind: 'agent' } }), 'desk.agent.id'],
    ['a time that is none', spoilt(desk, { serverTime: NaN }), 'desk.serverTime'],
    ['calls that are no list', spoilt(desk, { calls: { length: 1 } }), 'desk.calls'],
  ] as const) {
    it(`refuses ${what} and names the field`, () => {
      const { code, details } = refusalOf(() => readDesk(value));
      expect([code, details]).to.deep.equal(['bad-answer', where]);
    });
  }

  it('leaves out a wrong call, and a wrong or unknown signal of a good one', () => {
    const wrong = { ...call, line: { customer: {}, number: { id: 'n' } } };
    const half = { ...call, signals: [{ kind: 'ringing', at }, { kind: 'ringing' }, { kind: 'teleported', at }, 'x'] };
    const read = readDesk(spoilt(desk, { calls: [wrong, half] }));
    expect(read.value.calls).to.deep.equal([{ ...call, signals: [{ kind: 'ringing', at }] }]);
    expectWarnings(
      read,
      'bad-call desk.calls[0].line.customer.id',
      'bad-signal desk.calls[1].signals[1].at',
      'unknown-signal desk.calls[1].signals[2]',
      'bad-signal desk.calls[1].signals[3]',
    );
  });

  it('leaves out what it cannot do by any name known here', () => {
    expect(readDesk(spoilt(desk, { can: ['voice', 'teleport', 7] })).value.can).to.deep.equal(['voice']);
    expect(readDesk(spoilt(desk, { can: 'voice' })).value).not.to.have.property('can');
  });

  it('goes on without a policy that it does not know', () => {
    expect(readDesk(spoilt(desk, { policy: 'meta-2031' })).value).not.to.have.property('policy');
  });
});

describe('readConversations', () => {
  it('reads good facts as they are', () => {
    expect(readConversations([structuredClone(conversation)], ['c1'])).to.deep.equal({ value: [conversation], warnings: [] });
  });

  it('answers every id once, whatever came', () => {
    const other = { ...conversation, id: 'c9' };
    const read = readConversations(
      [conversation, { ...conversation, streak: 1 }, other, { id: 'c2', refused: 'forbidden' }],
      ['c1', 'c2', 'c3'],
    );
    expect(read.value).to.deep.equal([conversation, { id: 'c2', refused: 'forbidden' }, { id: 'c3', refused: 'bad-answer' }]);
    expectWarnings(
      read,
      'unasked-conversation conversations[1]',
      'unasked-conversation conversations[2]',
      'missing-conversation conversations',
    );
  });

  it('refuses a conversation that it cannot read, and keeps the others', () => {
    const read = readConversations([spoilt(conversation, { asOf: -1 }), { ...conversation, id: 'c2' }], ['c1', 'c2']);
    expect(read.value).to.deep.equal([
      { id: 'c1', refused: 'bad-answer' },
      { ...conversation, id: 'c2' },
    ]);
    expectWarnings(read, 'bad-conversation conversations[0].asOf');
  });

  it('keeps a conversation whose call is wrong', () => {
    const read = readConversations([spoilt(conversation, { call: { id: 'call-1', signals: 'none' } })], ['c1']);
    expect(read.value[0]).to.have.property('streak', 2);
    expect(read.value[0]).not.to.have.property('call');
    expectWarnings(read, 'bad-call conversations[0].call.direction');
  });

  it('sorts the histories that the rules expect in order', () => {
    const [read] = readConversations([spoilt(conversation, { requestedAt: [3, 1, 2] })], ['c1']).value;
    expect(read).to.have.deep.property('requestedAt', [1, 2, 3]);
  });

  it('takes a reason that it does not know for a refusal', () => {
    expect(readConversations([{ id: 'c1', refused: 'lunch' }], ['c1']).value).to.deep.equal([{ id: 'c1', refused: 'refused' }]);
  });

  it('takes null for absent, since many backends write it', () => {
    const nulls = { request: null, limits: null, restriction: null, may: null, streak: null, call: null, lastCall: null, refused: null };
    const { requestedAt, connected, id, asOf, window, permission } = conversation;
    const read = readConversations([spoilt(conversation, nulls)], ['c1']);
    expect(read).to.deep.equal({ value: [{ id, line, asOf, window, permission, requestedAt, connected }], warnings: [] });
  });

  it('refuses an answer that is no list', () => {
    expect(refusalOf(() => readConversations({ conversations: [] }, ['c1'])).details).to.equal('conversations');
  });
});

describe('readNews', () => {
  it('reads every kind as it is', () => {
    expect(readNews(structuredClone(news))).to.deep.equal({ value: news, warnings: [] });
  });

  it('applies the rest when one is wrong or unknown', () => {
    const [good] = news;
    const read = readNews([
      null,
      { ...good, kind: 'weather.changed' },
      { ...good, line: 1 },
      { ...good, signal: { kind: 'hummed', at } },
      good,
    ]);
    expect(read.value).to.deep.equal([good]);
    expectWarnings(read, 'bad-news news[0]', 'unknown-news news[1]', 'bad-news news[2].line', 'unknown-news news[3].signal');
  });

  it('skips voicemail, recording and transcript without a word', () => {
    const kinds = ['voicemail.added', 'call.recording', 'transcript.ready'];
    expect(readNews(kinds.map((kind) => ({ ...news[0], kind })))).to.deep.equal({ value: [], warnings: [] });
  });

  it('does not take a name of Object for a kind', () => {
    expectWarnings(readNews([{ ...news[0], kind: 'constructor' }]), 'unknown-news news[0]');
  });

  it('does not hear more than 10,000 at once', () => {
    const read = readNews(Array.from({ length: 10_001 }, () => news[0]));
    expect(read.value).to.have.length(10_000);
    expectWarnings(read, 'list-too-long news');
  });

  it('keeps a permission whose source it does not know', () => {
    const read = readNews([{ ...news[0], kind: 'permission.changed', permission: { status: 'permanent', at, source: 'dream' } }]);
    expect(read.value[0]).to.have.deep.property('permission', { status: 'permanent', at });
  });

  it('calls an actor of an unknown kind unknown', () => {
    const read = readNews([{ ...news[0], signal: { kind: 'accepted', at, by: { kind: 'robot' } } }]);
    expect(read.value[0]).to.have.deep.nested.property('signal.by', { kind: 'unknown' });
  });
});

describe('readActivities', () => {
  it('reads every kind as it is', () => {
    expect(readActivities(structuredClone(activities))).to.deep.equal({ value: activities, warnings: [] });
  });

  it('leaves out what it cannot read', () => {
    const read = readActivities([{ ...activities[0], kind: 'dreamt' }, { ...activities[0], at: '5' }, activities[1]]);
    expect(read.value).to.deep.equal([activities[1]]);
    expectWarnings(read, 'unknown-activity activities[0]', 'bad-activity activities[1].at');
  });
});

describe('readTemplatePage', () => {
  it('reads a good page as it is', () => {
    expect(readTemplatePage(structuredClone(templatePage))).to.deep.equal({ value: templatePage, warnings: [] });
  });

  it('leaves out a wrong template, and a page token that would ask for the first page again', () => {
    const read = readTemplatePage({ templates: [{ ...template, examples: 'Jo' }, template], next: '' });
    expect(read.value).to.deep.equal({ templates: [template] });
    expectWarnings(read, 'bad-template templates.templates[0].examples');
  });

  it('refuses a page without templates', () => {
    expect(refusalOf(() => readTemplatePage({})).details).to.equal('templates.templates');
  });
});

describe('readCallId', () => {
  it('reads an id', () => expect(readCallId('call-1')).to.equal('call-1'));

  for (const wrong of ['', 'x'.repeat(513), '\ud800', 7, null, {}]) {
    it(`refuses ${typeof wrong} ${String(wrong).slice(0, 5)}`, () => {
      expect(refusalOf(() => readCallId(wrong)).code).to.equal('bad-answer');
    });
  }
});

describe('readVoicePath', () => {
  const servers = [{ urls: ['turn:turn.example:3478'], username: 'u', credential: 'c' }, { urls: 'stun:stun.example' }];

  it('reads servers, policy and setup, and nothing else', () => {
    const path = { iceServers: servers, iceTransportPolicy: 'relay', setup: 'passive' };
    expect(readVoicePath({ ...path, certificates: [] })).to.deep.equal(path);
    expect(readVoicePath({})).to.deep.equal({});
  });

  for (const [what, value, where] of [
    ['an address that is no server', { iceServers: [{ urls: 'https://turn.example' }] }, 'voice.iceServers.0.urls'],
    ['a server without an address', { iceServers: [{ urls: [] }] }, 'voice.iceServers.0.urls'],
    ['nothing', undefined, 'voice'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { code, details } = refusalOf(() => readVoicePath(value));
      expect([code, details]).to.deep.equal(['bad-answer', where]);
    });
  }
});

describe('readColleagues', () => {
  it('leaves out whoever has no id', () => {
    const ben = { kind: 'agent', id: 'ben', name: 'Ben', available: true };
    const read = readColleagues([ben, { kind: 'agent' }]);
    expect(read.value).to.deep.equal([ben]);
    expectWarnings(read, 'bad-colleague colleagues[1].id');
  });
});
