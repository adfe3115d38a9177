import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** Every peer connection of the page, by the order of their making. */
    connections: RTCPeerConnection[];
  }
}

/** Notes the page's peer connections from its start on. */
export const noteConnections = (page: Page) =>
  page.addInitScript(() => {
    window.connections = [];
    const Native = RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        window.connections.push(this);
      }
    };
  });

/** Packets of sound that all open connections of the page have received, the phone's and the agent's, one figure each. */
export const received = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const open = window.connections.filter(({ connectionState }) => connectionState === 'connected');
    const reports = await Promise.all(open.map((connection) => connection.getStats()));
    return reports.map((report) => {
      const inbound = [...(report.values() as Iterable<{ type: string; packetsReceived?: number }>)].find(
        ({ type }) => type === 'inbound-rtp',
      );
      return inbound?.packetsReceived ?? 0;
    });
  });

/** The loudest that Amara's phone hears within a moment: the microphone of test browsers beeps once a second. */
export const loudest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let most = 0;
    for (let look = 0; look < 30; look += 1) {
      most = Math.max(most, window.demo.helpdesk.phones.of('amara')?.level ?? 0);
      await new Promise((done) => setTimeout(done, 50));
    }
    return most;
  });

/** Both sides hear each other: packets arrive at both ends, and the phone hears more than silence. */
export async function expectSoundBothWays(page: Page) {
  await expect.poll(async () => (await received(page)).filter((count) => count > 20), { timeout: 20_000 }).toHaveLength(2);
  await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.05);
}
