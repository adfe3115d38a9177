import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { Ticker } from '../../src/elements/ticker.js';
import { eventually } from '../eventually.js';

/** A host that renders at once and counts how often. */
function aHost(every: () => number | undefined, now: () => number | undefined = () => undefined) {
  const controllers: ReactiveController[] = [];
  const host = {
    renders: 0,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {
      host.renders += 1;
      for (const controller of controllers) controller.hostUpdated?.();
    },
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
  return { host, ticker: new Ticker(host, { every, now }) };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('Ticker', () => {
  it('renders its host again and again while it is connected', async () => {
    const { host } = aHost(() => 10);
    const begun = Date.now();
    host.connect();
    await eventually(() => host.renders > 2, 'it renders time and again');
    host.disconnect();
    const { renders } = host;
    const beats = Math.floor(Date.now() / 10) - Math.floor(begun / 10);
    expect(renders).to.be.at.most(beats);
    await pause(40);
    expect(host.renders).to.equal(renders);
  });

  it('rests while there is nothing to time', async () => {
    const clock: { every?: number } = {};
    const { host } = aHost(() => clock.every);
    host.connect();
    await pause(30);
    expect(host.renders).to.equal(0);
    clock.every = 10;
    host.requestUpdate();
    await eventually(() => host.renders > 1, 'it renders by time alone');
    host.disconnect();
  });

  it('serves all hosts with one timer, on the same beat', async () => {
    const original = window.setTimeout;
    const pending = new Set<number>();
    const hosts = [1, 2, 3].map(() => aHost(() => 3_600_000).host);
    window.setTimeout = ((callback: () => void, delay: number) => {
      const handle = original(callback, delay);
      pending.add(handle);
      return handle;
    }) as typeof setTimeout;
    const originalClear = window.clearTimeout;
    window.clearTimeout = ((handle: number) => {
      pending.delete(handle);
      originalClear(handle);
    }) as typeof clearTimeout;
    for (const host of hosts) host.connect();
    expect(pending.size).to.equal(1);
    for (const host of hosts) host.disconnect();
    expect(pending.size).to.equal(0);
    window.setTimeout = original;
    window.clearTimeout = originalClear;
  });

  it('tells server time, and the own clock without a desk', () => {
    expect(
      aHost(
        () => undefined,
        () => 42,
      ).ticker.now(),
    ).to.equal(42);
    expect(aHost(() => undefined).ticker.now()).to.be.closeTo(Date.now(), 1000);
  });
});
