import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/clock.js';
import type { CallSound } from '../../src/media/call-sound.js';
import { VoiceConnection, type VoiceParts } from '../../src/media/voice-connection.js';
import { describeSound } from '../calling/describe-sound.js';
import { FarPeer, until } from './far-peer.js';
import { grantedMicrophones } from './granted-microphones.js';

interface Speaking {
  readonly voice: VoiceConnection;
  readonly far: FarPeer;
  sound(): CallSound;
}

const open: { close(): void }[] = [];

function voiceConnection(parts: Partial<VoiceParts> = {}): VoiceConnection {
  const voice = new VoiceConnection({
    path: {},
    devices: {},
    silenceWarnsAfter: 10_000,
    clock: systemClock,
    changed: () => undefined,
    ...parts,
  });
  open.push(voice);
  return voice;
}

function farPeer(): FarPeer {
  const far = new FarPeer();
  open.push(far);
  return far;
}

/** We offer, the far side answers. */
async function outgoing(parts?: Partial<VoiceParts>): Promise<Speaking> {
  const [voice, far] = [voiceConnection(parts), farPeer()];
  await voice.hearAnswer(await far.answer((await voice.describe()) ?? ''));
  return { voice, far, sound: () => voice.sound };
}

/** The far side offers, we answer. */
async function incoming(parts?: Partial<VoiceParts>): Promise<Speaking> {
  const [voice, far] = [voiceConnection(parts), farPeer()];
  await far.connect((await voice.describe(await far.offer())) ?? '');
  return { voice, far, sound: () => voice.sound };
}

const connected = ({ sound }: Speaking) => until(sound, ({ stage }) => stage === 'connected');
const hearsMore = async ({ far }: Speaking) => {
  const { packets } = await far.heard();
  return until(
    () => far.heard(),
    (heard) => heard.packets > packets + 5,
  );
};
const hearsUs = ({ far }: Speaking) =>
  until(
    () => far.heard(),
    ({ energy }) => energy > 0,
  );
const growth = async ({ far }: Speaking) => {
  const before = await far.heard();
  const after = await until(
    () => far.heard(),
    ({ packets }) => packets > before.packets + 20,
  );
  return after.energy - before.energy;
};

describeSound('VoiceConnection', () => {
  const microphones = grantedMicrophones();
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
    expect(microphones.open(), 'open microphones').to.equal(0);
  });

  for (const [direction, begin] of Object.entries({ outgoing, incoming })) {
    it(`speaks both ways in an ${direction} call`, async () => {
      const call = await begin();
      await connected(call);
      call.voice.talk();
      await hearsMore(call);
      await hearsUs(call);
      await until(call.sound, ({ quality }) => quality === 'good');
    });

    it(`sends nothing of an ${direction} call’s microphone while muted, and keeps the connection`, async () => {
      const call = await begin();
      await connected(call);
      call.voice.talk();
      await hearsUs(call);
      call.voice.mute(true);
      expect(call.sound().muted).to.equal(true);
      await until(
        () => growth(call),
        (energy) => energy < 1e-9,
      );
      call.voice.mute(false);
      await until(
        () => growth(call),
        (energy) => energy > 1e-9,
      );
    });
  }

  it('describes one audio line that speaks Opus, with a sha-256 fingerprint and every candidate', async () => {
    const offer = (await voiceConnection().describe()) ?? '';
    const lines = (start: string) => offer.split('\r\n').filter((line) => line.startsWith(start));
    expect(lines('m=')).to.have.length(1);
    expect(lines('m=audio')).to.have.length(1);
    expect(lines('a=fingerprint:').every((line) => line.startsWith('a=fingerprint:sha-256 '))).to.equal(true);
    expect(new Set(lines('a=ssrc:').map((line) => line.split(' ')[0])).size).to.be.at.most(1);
    expect(lines('a=rtpmap:').every((line) => /opus|telephone-event/i.test(line))).to.equal(true);
    expect(lines('a=candidate:')).not.to.deep.equal([]);
  });

  it('lets nothing of the microphone through before the call is the agent’s', async () => {
    const call = await incoming();
    await connected(call);
    expect(call.voice.input?.enabled).to.equal(false);
    expect(await growth(call)).to.be.lessThan(1e-9);
    call.voice.talk();
    await hearsUs(call);
  });

  it('answers the same when it is asked again after a rest, and is heard then', async () => {
    const [voice, far] = [voiceConnection(), farPeer()];
    const offer = await far.offer();
    const first = await voice.describe(offer);
    voice.rest();
    expect(microphones.open()).to.equal(0);
    expect(await voice.describe(offer)).to.equal(first);
    await far.connect(first ?? '');
    voice.talk();
    await hearsUs({ voice, far, sound: () => voice.sound });
  });

  it('takes another microphone without describing itself anew', async () => {
    const call = await outgoing();
    await connected(call);
    call.voice.talk();
    // candidates may be added to it by the browser itself
    const session = () => /a=ice-ufrag:.*|o=.*/g.exec(call.far.peer.remoteDescription?.sdp ?? '')?.[0];
    const before = session();
    // some browsers have but one fake microphone
    const other = (await microphones.ids()).at(-1);
    await call.voice.useMicrophone(other);
    await hearsMore(call);
    expect(call.voice.input?.getSettings().deviceId).to.equal(other);
    expect([call.sound().stage, call.far.peer.signalingState, session()]).to.deep.equal(['connected', 'stable', before]);
    expect(microphones.open()).to.equal(1);
  });

  it('goes on with the system’s microphone when the one in use is unplugged, and says so', async () => {
    const call = await outgoing();
    await connected(call);
    call.voice.talk();
    const gone = call.voice.input;
    if (gone) microphones.unplug(gone);
    await until(call.sound, ({ trouble }) => trouble === 'unplugged');
    expect(call.sound().microphone).to.be.a('string');
    expect(call.voice.input).not.to.equal(gone);
    await hearsMore(call);
  });

  it('goes on with the system’s microphone when the chosen one is not there', async () => {
    const voice = voiceConnection({ devices: { microphone: 'gone' } });
    await voice.describe();
    expect(voice.sound.trouble).to.equal('unplugged');
    expect(microphones.open()).to.equal(1);
  });

  it('lets go of a microphone that comes after it was closed', async () => {
    const voice = voiceConnection();
    const described = voice.describe();
    voice.close();
    expect(await described).to.equal(undefined);
  });

  it('says why there is no microphone, and can be asked again', async () => {
    const voice = voiceConnection();
    microphones.refuse('NotAllowedError');
    const thrown = await voice.describe().catch((error: unknown) => error);
    expect(thrown).to.include({ name: 'MicrophoneUnavailable', trouble: 'denied' });
    expect(voice.sound).to.include({ stage: 'preparing', trouble: 'denied' });
    microphones.allow();
    expect(await voice.describe()).to.be.a('string');
    expect(voice.sound.trouble).to.equal(undefined);
  });

  it('lets go of the microphone when the far side’s description is none', async () => {
    const thrown = await voiceConnection()
      .describe('nonsense')
      .catch((error: unknown) => error);
    expect(thrown).to.be.instanceOf(Error);
    expect(microphones.open()).to.equal(0);
  });

  it('sends keys that arrive at the far side one after another, each once', async () => {
    const call = await outgoing();
    await connected(call);
    await until(call.sound, ({ canSendTones }) => canSendTones);
    expect([call.voice.sendTones('1x22'), call.voice.sendTones('#')]).to.deep.equal([true, true]);
    await until(
      () => call.far.keys,
      (keys) => keys === '122#',
    );
  });

  it('tells that the network is lost once the far side is gone for good', async () => {
    const call = await outgoing();
    await connected(call);
    call.voice.talk();
    call.far.close();
    // a browser gives an address up after some 30 s (RFC 7675)
    await until(call.sound, ({ stage }) => stage !== 'connected', 800);
  }).timeout(60_000);
});
