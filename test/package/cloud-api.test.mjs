/** The platform's webhooks are read on servers: the built entry, in Node, on every documented payload. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = new URL('../adapters/cloud-api/payloads/', import.meta.url);
const payloads = readdirSync(folder).filter((file) => file.endsWith('.json'));
const arrivedAt = Date.UTC(2026, 9, 13);

describe('wa-calling/adapters/cloud-api', () => {
  let cloudApi;
  before(async () => {
    if (!existsSync(`${root}/dist/adapters/cloud-api/cloud-api.js`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    cloudApi = await import('wa-calling/adapters/cloud-api');
  });

  for (const file of payloads)
    it(`reads ${file} in Node`, () => {
      const news = cloudApi.readWebhook(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), { arrivedAt });
      assert.ok(news.every(({ id, line }) => id && line.customer.id && line.number.id));
    });

  it('tells the same news there as in a browser', () => {
    const body = JSON.parse(readFileSync(new URL('webhook-status-template-ringing.json', folder), 'utf8'));
    const [{ kind, call, signal, key }] = cloudApi.readWebhook(body, { arrivedAt });
    const id = cloudApi.callIdOf('wacid.ABGGFjFVU2AfAgo6V');
    assert.match(id, /^#[0-9a-f]{32}$/);
    const expected = {
      kind: 'call',
      call: { id, direction: 'outgoing' },
      signal: { kind: 'ringing', at: 1671644824000 },
      key: 'random_string',
    };
    assert.deepEqual({ kind, call, signal, key }, expected);
  });
});
