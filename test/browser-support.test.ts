/** What `docs/browser-support.md` says of the engine that this runs in. */
import { expect } from '@open-wc/testing';
import { readsBackwards } from './store/reads-backwards.js';

const has: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  '`:state()`': () => CSS.supports('selector(:state(any))'),
  '`light-dark()`': () => CSS.supports('color', 'light-dark(black, white)'),
  popover: () => 'popover' in HTMLElement.prototype,
  '`AbortSignal.any`': () => 'any' in AbortSignal,
  '`Intl.Segmenter`': () => 'Segmenter' in Intl,
  '`Array.prototype.toReversed`': () => 'toReversed' in Array.prototype,
  '`:dir()`': () => CSS.supports('selector(:dir(rtl))'),
  '`:has()`': () => CSS.supports('selector(:has(a))'),
  'container queries': () => CSS.supports('container-type', 'inline-size'),
  '`adoptedStyleSheets`': () => 'adoptedStyleSheets' in ShadowRoot.prototype,
  WebRTC: () => 'RTCPeerConnection' in window,
  'Web Locks': () => 'locks' in navigator,
  '`BroadcastChannel`': () => 'BroadcastChannel' in window,
  '`getAll` with a direction': readsBackwards,
  notifications: () => 'Notification' in window,
  'loudspeaker of a call': () => 'setSinkId' in HTMLMediaElement.prototype,
  'loudspeaker of the ringtone': () => 'setSinkId' in AudioContext.prototype,
  'Permissions-Policy as scripts see it': () => 'featurePolicy' in document,
  'permission of the microphone': () =>
    navigator.permissions.query({ name: 'microphone' }).then(
      () => true,
      () => false,
    ),
  '`keepalive`': () => 'keepalive' in Request.prototype,
  '`field-sizing`': () => CSS.supports('field-sizing', 'content'),
  '`overflow-anchor`': () => CSS.supports('overflow-anchor', 'none'),
  'Trusted Types': () => 'trustedTypes' in window,
  'forced colours': () => matchMedia('(forced-colors: none)').matches,
};

/** This engine's column, and its version; WebKitGTK has a column of its own, for it is not Safari. */
function engine(): { column: number; version: number } {
  for (const [column, name] of [/Chrome\/(\d+)/, /Firefox\/(\d+)/].entries()) {
    const [, version] = name.exec(navigator.userAgent) ?? [];
    if (version) return { column, version: Number(version) };
  }
  return { column: 3, version: 0 };
}

const text = await (await fetch('/docs/browser-support.md')).text();
const rows = [...text.matchAll(/^\| (.+) \|$/gm)]
  .map(([, row = '']) => row.split(' | '))
  .filter(([feature]) => feature !== 'feature')
  .map(([feature = '', ...cells]) => ({ feature, cells }));

const says = (cell = '', version: number) => cell === 'yes' || Number(cell) <= version;

describe('docs/browser-support.md', () => {
  const { column, version } = engine();

  it('tells of every feature that is asked for here, and of no other', () => {
    expect(rows.map(({ feature }) => feature)).to.deep.equal(Object.keys(has));
  });

  for (const { feature, cells } of rows)
    it(`says of ${feature} what is so here: ${cells[column] ?? ''}`, async () => {
      expect(await has[feature]?.()).to.equal(says(cells[column], version));
    });

  it('has a question to the browser that can be asked: it shows calls here', async () => {
    const [, code = ''] = /```js\n(.+?)```/s.exec(text) ?? [];
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const { showsCalls } = (await import(address)) as { showsCalls: () => boolean };
    URL.revokeObjectURL(address);
    expect(showsCalls()).to.equal(true);
    const { any } = AbortSignal;
    Reflect.deleteProperty(AbortSignal, 'any');
    expect(showsCalls()).to.equal(false);
    AbortSignal.any = any;
  });
});
