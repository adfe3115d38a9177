/** A helpdesk app inside of another page, as marketplaces of helpdesks show it: what cannot be there is said, all else works. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { startSimulatorServer, type SimulatorServer } from './simulator-server.mjs';
import { singleFile } from './single-files.js';
import { test } from './strict-page.js';

const strict = (more: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types wa-calling; ${more}`;

/** The app. Its backend is a script of its own: a frame without an origin may ask no server. */
const app = `<!doctype html>
  <html lang="en">
    <script type="module" src="/wa-calling.min.js"></script>
    <script type="module" src="/backend.js"></script>
    <wa-calling tenant="lumen" agent="priya">
      <wa-incoming-call></wa-incoming-call>
      <wa-readiness></wa-readiness>
      <wa-call-button conversation="order"></wa-call-button>
      <wa-activity-feed conversation="order"></wa-activity-feed>
    </wa-calling>
  </html>`;

const backend = `
  const at = Date.now();
  const line = { customer: { id: 'amara', name: 'Amara Okafor' }, number: { id: 'n1', name: 'Lumen & Oak' } };
  const nothing = async () => undefined;
  document.querySelector('wa-calling').adapter = {
    desk: async () => ({ agent: { kind: 'agent', id: 'priya', name: 'Priya' }, tenant: 'lumen', serverTime: at, cursor: '0', calls: [] }),
    conversations: async (ids) =>
      ids.map((id) => ({ id, line, asOf: at, window: { closesAt: at + 1e7 }, permission: { status: 'none', at: 0, because: 'never-asked' } })),
    activities: async () => [{ id: 'a1', kind: 'permission.revoked', at, line: 'l', actor: { kind: 'customer' } }],
    subscribe: (listener) => (listener.connection('live'), () => undefined),
    voice: async () => ({}),
    sendOutreach: nothing, dial: nothing, accept: nothing, hangUp: nothing,
  };`;

const around = (attributes: string) =>
  `<!doctype html><title>A marketplace</title><iframe width="500" height="800" ${attributes}></iframe>`;

let file: string;
test.beforeAll(async () => {
  file = await singleFile('single');
});

let server: SimulatorServer;
test.afterEach(() => server.close());

/** Opens the app in such a frame; `other`: of another site than the page. */
async function framed(page: Page, { other = false, attributes = '' }): Promise<{ frame: FrameLocator; thrown: string[] }> {
  const files = new Map([
    ['/app.html', app],
    ['/backend.js', backend],
    ['/wa-calling.min.js', file],
  ]);
  // a script is asked for by nobody's origin where the frame has none
  const headers = { 'content-security-policy': strict('frame-src *'), 'access-control-allow-origin': '*' };
  server = await startSimulatorServer({ files, headers });
  const site = other ? server.url.replace('localhost', '127.0.0.1') : server.url;
  files.set('/', around(`src="${site}/app.html" ${attributes}`));
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(server.url);
  return { frame: page.frameLocator('iframe'), thrown };
}

/** The lines of what is not well there, as the agent reads them. */
const readiness = (frame: FrameLocator) => frame.locator('wa-readiness [part=line]:not(.good)').allInnerTexts();

const line = (frame: FrameLocator, name: string) => frame.locator('wa-readiness [part=line]', { hasText: name });

/** Does the browser let this frame save? Some block the storage of every other site. */
const saves = (frame: FrameLocator) =>
  frame.locator('html').evaluate(
    () =>
      new Promise<boolean>((answer) => {
        const request = indexedDB.open('probe');
        request.onsuccess = () => answer(true);
        request.onerror = () => answer(false);
      }),
  );

async function works(frame: FrameLocator) {
  await expect(frame.locator('wa-activity-feed')).toContainText('withdrew permission');
  await frame.locator('wa-call-button').getByRole('button').click();
  await expect(frame.getByRole('dialog')).toContainText('Send permission request');
}

test.describe('in a frame', () => {
  test('of a sandbox, without an origin: nothing is saved, nobody is heard, and it says so', async ({ page }) => {
    const { frame, thrown } = await framed(page, { attributes: 'sandbox="allow-scripts"' });
    await expect(line(frame, 'Saved history')).toContainText('Nothing is saved here');
    await expect(line(frame, 'Microphone')).toContainText('in a frame without access to the microphone');
    await expect(line(frame, 'Notifications')).toContainText('Browsers show none from a frame of another site');
    await expect(line(frame, 'Ringing sound')).toContainText('before you have pressed something');
    expect(await readiness(frame)).toHaveLength(4);
    await works(frame);
    await expect(line(frame, 'Ringing sound')).toContainText('On');
    expect(thrown).toEqual([]);
  });

  test('of another site that was not given the microphone: it says so, and whether it saves', async ({ page }) => {
    const { frame, thrown } = await framed(page, { other: true });
    await expect(line(frame, 'Microphone')).toContainText('in a frame without access to the microphone');
    await expect(line(frame, 'Notifications')).toContainText('Browsers show none from a frame of another site');
    await expect(line(frame, 'Saved history')).toHaveCount((await saves(frame)) ? 0 : 1);
    await works(frame);
    expect(thrown).toEqual([]);
  });

  test('of another site that was given microphone and sound: notifications alone are amiss', async ({ page }) => {
    const { frame, thrown } = await framed(page, { other: true, attributes: 'allow="microphone; autoplay"' });
    await works(frame);
    await page.keyboard.press('Escape');
    await frame.locator('wa-readiness').getByRole('button').first().click();
    await expect(line(frame, 'Microphone')).not.toContainText('in a frame without');
    await expect(line(frame, 'Notifications')).toContainText('Browsers show none from a frame of another site');
    await expect(line(frame, 'Saved history')).toHaveCount((await saves(frame)) ? 0 : 1);
    expect(thrown).toEqual([]);
  });
});
