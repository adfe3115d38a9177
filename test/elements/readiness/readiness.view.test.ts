import { expect } from '@open-wc/testing';
import type { Readiness } from '../../../src/calling/voice.js';
import { readinessView } from '../../../src/elements/readiness/readiness.view.js';
import { en } from '../../../src/i18n/en.js';
import { ready } from '../../../demo/gallery/states.js';

/** Lines that are not good: "Microphone: Blocked. What to do [button]". */
const wanting = (now: Partial<Readiness>) =>
  readinessView({ readiness: { ...ready, ...now }, storage: 'saved' }, en).lines.flatMap(({ label, tone, words, act }) =>
    tone === 'good' ? [] : [`${label}: ${words.state}${words.advice ? `. ${words.advice}` : ''}${act ? ` [${act.label}]` : ''}`],
  );

describe('readinessView', () => {
  const rows: readonly [string, Partial<Readiness>, string, string, readonly string[]][] = [
    ['all is well', {}, 'Ready for calls', 'good', []],
    [
      'the microphone was blocked',
      { microphone: 'denied' },
      '1 thing to fix before calls',
      'warning',
      ['Microphone: Blocked. You blocked it for this site. Open the lock in the address bar and allow the microphone. [Check again]'],
    ],
    [
      'nobody was asked for the microphone',
      { microphone: 'ask' },
      '1 thing to fix before calls',
      'warning',
      ['Microphone: Not allowed yet. Allow it now, and no call has to wait for it. [Allow]'],
    ],
    ['the browser does not say', { microphone: 'unknown' }, 'Ready for calls', 'good', ['Microphone: Not checked [Allow]']],
    [
      'no microphone',
      { microphone: 'missing' },
      '1 thing to fix before calls',
      'warning',
      ['Microphone: Not found. Plug one in, then try again. [Check again]'],
    ],
    [
      'the frame forbids it',
      { microphone: 'blocked-by-frame' },
      '1 thing to fix before calls',
      'warning',
      ['Microphone: Blocked. The helpdesk shows calls in a frame without access to the microphone. Your admin can change it.'],
    ],
    [
      'nothing was pressed yet',
      { sound: 'locked' },
      'This tab can’t ring',
      'bad',
      ['Ringing sound: Off. The browser plays nothing before you have pressed something in this page. [Turn on]'],
    ],
    [
      'notifications end at the frame',
      { notifications: 'blocked-by-frame' },
      'Ready for calls',
      'good',
      ['Notifications: Blocked. Browsers show none from a frame of another site. You only notice calls in this tab.'],
    ],
    [
      'the page shows no incoming calls',
      { showsIncoming: false },
      'This tab can’t ring',
      'bad',
      ['Incoming calls: Not shown. This page shows no incoming calls. Open the helpdesk’s main page for them.'],
    ],
    [
      'notifications may be asked for',
      { notifications: 'ask' },
      'Ready for calls',
      'good',
      ['Notifications: Off. Without them you only notice calls in this tab. [Turn on]'],
    ],
    [
      'notifications were blocked',
      { notifications: 'denied' },
      'Ready for calls',
      'good',
      ['Notifications: Blocked. Without them you only notice calls in this tab. Allow them in the address bar.'],
    ],
    [
      'offline, and an insecure page',
      { connection: 'offline', secure: false },
      '2 things to fix before calls',
      'warning',
      [
        'Secure page: No. Browsers give the microphone to https pages only. Your admin can change it.',
        'Live connection: Offline. Calls ring here again as soon as the connection is back.',
      ],
    ],
    [
      'calls are spoken elsewhere',
      { voice: 'not-needed', microphone: 'denied' },
      'Ready for calls',
      'good',
      ['Speaking here: On your desk phone. Calls are spoken there; this page rings, answers and ends them.'],
    ],
    [
      'a browser without WebRTC',
      { voice: 'unsupported' },
      'Can ring, can’t speak here',
      'warning',
      ['Speaking here: Not in this browser. This browser can’t carry calls. Use another one, or speak on your desk phone.'],
    ],
  ];
  for (const [what, now, chip, tone, lines] of rows)
    it(`${what}: ${chip}`, () => {
      const view = readinessView({ readiness: { ...ready, ...now }, storage: 'saved' }, en);
      expect([view.chip.text, view.chip.tone]).to.deep.equal([chip, tone]);
      expect(wanting(now)).to.deep.equal(lines);
    });

  it('says, without alarm, that a browser saves nothing', () => {
    const { chip, lines } = readinessView({ readiness: ready, storage: 'memory' }, en);
    expect(chip.text).to.equal('Ready for calls');
    expect(lines.at(-1)).to.deep.include({ label: 'Saved history', tone: '', words: en.readiness.notSaved });
  });

  it('checks while nothing is known', () => {
    expect(readinessView(undefined, en)).to.deep.equal({ chip: { text: 'Checking…', tone: '', busy: true }, lines: [], toFix: 0 });
  });
});
