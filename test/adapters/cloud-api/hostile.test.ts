import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCallPermissions, readRefusal, readRestriction, readWebhook } from '../../../src/adapters/cloud-api/cloud-api.js';
import { readNews } from '../../../src/boundary/read.js';
import { anything, endless, keysOf, mutated, mutation, touchedPrototype } from '../../boundary/hostile-values.js';
import { runs } from '../../settings.js';
import { host } from './host.js';
import { answers, payload, webhooks } from './payloads.js';

/** Reads a body in every way; what is told must be news that the desk takes without one warning, and plain. */
function survives(body: unknown): void {
  const news = readWebhook(body, host);
  const desk = readNews(news);
  if (desk.warnings.length > 0) throw new Error(`The desk warns: ${JSON.stringify(desk.warnings)}`);
  keysOf([news, readCallPermissions(body, { asOf: host.arrivedAt }), readRestriction(body) ?? {}]);
  readRefusal(body);
  if (touchedPrototype().length > 0) throw new Error('Object.prototype was touched.');
}

describe('the platform’s bodies, when they are hostile', () => {
  let bodies: unknown[];
  before(async () => {
    bodies = await Promise.all([...webhooks.map(([file]) => file), ...answers].map(payload));
  });

  it('never throw and tell nothing but facts: anything', () =>
    fc.assert(
      fc.property(anything, (make) => survives(make())),
      runs(2_000, 100_000),
    ));

  it('never throw and tell nothing but facts: a documented body with one thing wrong', () => {
    const property = fc.property(fc.nat(), mutation(9), (which, [path, step, make]) =>
      survives(mutated(bodies[which % bodies.length], path, step, make())),
    );
    fc.assert(property, runs(2_000, 100_000));
  });

  it('may be lists without end', () => {
    survives(endless);
    survives({ entry: endless });
    expect(readWebhook({ entry: [{ changes: endless }] }, host)).to.deep.equal([]);
  });
});
