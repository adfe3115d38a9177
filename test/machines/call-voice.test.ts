import { expect } from '@open-wc/testing';
import type { Signal } from '../../src/domain/signal.js';
import { runningCall, start } from './running-call.js';

const incoming: Signal = { kind: 'incoming', at: start };
const accepted: Signal = { kind: 'accepted', at: start + 1 };
const held: Signal = { kind: 'held', at: start + 2 };
const end: Signal = { kind: 'terminated', at: start + 9 };

/** An outgoing call whose microphone is still asked for. */
const preparing = () => runningCall('outgoing', { place: true, key: 'k', speaks: true });

/** An incoming call that is being answered, its microphone still asked for. */
function answering() {
  const call = runningCall('incoming', { speaks: true });
  call.hear(incoming);
  call.send({ type: 'call.accept' });
  return call;
}

describe('the sound in the charts of a call', () => {
  it('is found before the dial, which takes its offer along, once', () => {
    const call = preparing();
    expect([call.voice, call.effects]).to.deep.equal([['voice.prepare'], []]);
    call.voiceTells({ type: 'voice.described', description: 'offer' });
    call.voiceTells({ type: 'voice.described', description: 'offer' });
    expect([call.effects, call.doing]).to.deep.equal([['place with offer'], 'dialling']);
  });

  it('is no reason to dial when the agent has given up before', () => {
    const call = preparing();
    call.send({ type: 'call.end' });
    expect([call.effects, call.voice]).to.deep.equal([['forget'], ['voice.prepare', 'voice.close']]);
  });

  it('says that there is no microphone, and nothing was dialled', () => {
    const call = preparing();
    call.voiceTells({ type: 'voice.failed', failure: 'why' });
    expect(call.effects).to.deep.equal(['not placed']);
  });

  it('rests when the dial was refused, for it may ring all the same', () => {
    const call = preparing();
    call.voiceTells({ type: 'voice.described' });
    call.send({ type: 'dial.refused', failure: 'why' });
    expect(call.voice).to.deep.equal(['voice.prepare', 'voice.rest']);
  });

  it('is found before the accept, which takes its answer along, once', () => {
    const call = answering();
    expect([call.voice, call.effects]).to.deep.equal([['voice.prepare'], []]);
    call.voiceTells({ type: 'voice.described', description: 'answer' });
    expect([call.effects, call.doing, call.status]).to.deep.equal([['accept with answer'], 'accepting', 'ringing']);
  });

  it('lets the call ring on without a microphone, to be answered then', () => {
    const call = answering();
    call.voiceTells({ type: 'voice.failed', failure: 'why' });
    expect([call.effects, call.doing, call.failure, call.status]).to.deep.equal([['not accepted'], undefined, 'why', 'ringing']);
    call.send({ type: 'call.accept' });
    expect([call.voice, call.failure]).to.deep.equal([['voice.prepare', 'voice.prepare'], undefined]);
  });

  it('accepts nothing any more when the caller has left before the microphone was there', () => {
    const call = answering();
    call.hear(end);
    call.voiceTells({ type: 'voice.described', description: 'answer' });
    expect([call.status, call.effects, call.voice.at(-1)]).to.deep.equal(['missed', [], 'voice.close']);
  });

  it('lets go of the microphone when the accept failed', () => {
    const call = answering();
    call.voiceTells({ type: 'voice.described' });
    call.send({ type: 'act.failed', failure: 'why' });
    expect(call.voice).to.deep.equal(['voice.prepare', 'voice.rest']);
  });

  it('talks while the call runs, and closes at every end', () => {
    for (const last of [end, { ...end, failure: {} }, { kind: 'rejected', at: start + 2 }] as const) {
      const call = answering();
      call.hear(accepted);
      expect(call.voice).to.include('voice.talk');
      call.hear(last);
      expect(call.voice.at(-1)).to.equal('voice.close');
    }
  });

  it('hangs up because of the network when ours is lost, in whatever state', () => {
    const ringing = preparing();
    ringing.voiceTells({ type: 'voice.described' });
    ringing.voiceTells({ type: 'voice.lost' });
    const talking = answering();
    talking.hear(accepted);
    talking.voiceTells({ type: 'voice.lost' });
    for (const call of [ringing, talking])
      expect([call.effects.at(-1), call.doing]).to.deep.equal(['end because of the network', 'ending']);
  });

  it('is held until the news say so, and not while something else is done', () => {
    const call = answering();
    call.hear(accepted);
    call.send({ type: 'call.hold', held: true });
    call.send({ type: 'call.transfer', to: 'ben' });
    expect([call.effects, call.doing]).to.deep.equal([['hold'], 'holding']);
    call.hear(held);
    call.send({ type: 'call.hold', held: false });
    expect([call.effects, call.doing]).to.deep.equal([['hold', 'resume'], 'resuming']);
    call.hear({ kind: 'resumed', at: start + 3 });
    call.send({ type: 'call.transfer', to: 'ben' });
    expect([call.effects.at(-1), call.doing]).to.deep.equal(['transfer to ben', 'transferring']);
  });
});
