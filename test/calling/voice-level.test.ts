import { until } from '../media/far-peer.js';
import { grantedMicrophones } from '../media/granted-microphones.js';
import { describeSound } from './describe-sound.js';
import { closeDesks } from './desk.js';
import { hangUpPhones, speaking } from './speaking-desk.js';

/** Not every machine has a sound card, and Firefox runs no `AudioContext` without one. */
async function soundRuns(): Promise<boolean> {
  const context = new AudioContext();
  await Promise.race([context.resume().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 100))]);
  const runs = context.state === 'running';
  await context.close();
  return runs;
}

describeSound('the level of a call', () => {
  const microphones = grantedMicrophones();
  afterEach(async () => {
    closeDesks();
    hangUpPhones();
    await until(microphones.open, (open) => open === 0);
  });

  it('is the microphone’s while somebody looks, and not while it is muted; none where no sound can run', async () => {
    const runs = await soundRuns();
    const it = await speaking();
    let loudest = 0;
    const stop = it.calling.onLevel((level) => (loudest = Math.max(loudest, level)));
    const isLoud = async () => {
      await it.pass(100);
      return loudest;
    };
    if (runs) await until(isLoud, (level) => level > 0.1);
    it.calling.send({ type: 'call.mute', call: 'call-1', muted: true });
    await until(
      () => {
        loudest = 0;
        return isLoud();
      },
      (level) => level === 0,
    );
    stop?.();
  });
});
