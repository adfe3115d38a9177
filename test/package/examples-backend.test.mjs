/** `examples/backend.mjs`: what the buttons of "The customer's phone" do, in every example. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { backend } from '../../examples/backend.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the backend of the examples', () => {
  let createSimulator, VirtualClock;

  before(async () => {
    if (!existsSync(join(root, 'dist/testing/testing.js'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    ({ createSimulator, VirtualClock } = await import('../../dist/testing/testing.js'));
  });

  /** A helpdesk before which nobody has called, its hands, and what a press has answered so far. */
  function helpdesk() {
    const clock = new VirtualClock();
    let simulator;
    const handle = backend((options) => (simulator = createSimulator({ ...options, clock })));
    const phone = simulator.phone('amara');
    phone.allow();
    return {
      phone,
      clock,
      press(act) {
        const pressed = {};
        const response = { writeHead: (status) => ((pressed.status = status), response), end: () => undefined };
        handle({ url: `/phone/${act}`, method: 'POST' }, response, assert.fail);
        return pressed;
      },
      dial: () =>
        simulator.fetch(
          new Request('http://localhost/api/calling/conversations/4711/calls', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
            body: '{}',
          }),
        ),
      end: () => simulator.close(),
    };
  }

  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('answers a call also where "Answer" was pressed before it rings', async () => {
    const { phone, clock, press, dial, end } = helpdesk();
    assert.equal((await dial()).status, 201);
    assert.equal(phone.state.call, undefined);
    const pressed = press('answer');
    await turn();
    assert.deepEqual(pressed, {});
    clock.advance(5000);
    await turn();
    assert.equal(phone.state.call?.status, 'ongoing');
    assert.equal(pressed.status, 204);
    end();
  });

  it('says 409 where no call comes', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const { phone, press, end } = helpdesk();
    const pressed = press('answer');
    await turn();
    assert.deepEqual(pressed, {});
    mock.timers.tick(10_000);
    await turn();
    assert.equal(pressed.status, 409);
    assert.equal(phone.state.call, undefined);
    end();
  });

  it('does the other acts at once', async () => {
    const { phone, press, end } = helpdesk();
    const pressed = press('call');
    await turn();
    assert.equal(pressed.status, 204);
    assert.equal(phone.state.call?.status, 'calling');
    end();
  });
});
