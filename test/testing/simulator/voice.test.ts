import { expect } from '@open-wc/testing';
import type { Signal } from '../../../src/domain/signal.js';
import { lumenAndOak, second } from './lumen-and-oak.js';

const speaking = () => lumenAndOak({ phonesSpeak: true });
type Helpdesk = ReturnType<typeof speaking>;

async function signalsOf({ ask }: Helpdesk): Promise<readonly Signal[]> {
  const { body } = await ask('/desk');
  return (body['calls'] as { signals: Signal[] }[]).flatMap(({ signals }) => signals);
}

const found = async (desk: Helpdesk, kind: Signal['kind']) => (await signalsOf(desk)).filter((signal) => signal.kind === kind);

async function dial(desk: Helpdesk): Promise<void> {
  desk.amara.allow();
  await desk.post('/conversations/order/calls', { offer: 'offer of the desk' });
}

describe('a call of a phone that speaks', () => {
  it('is announced by the desk, with the way to its sound', async () => {
    const { ask } = speaking();
    expect((await ask('/desk')).body['can']).to.deep.equal(['voice', 'reportAvailability', 'markSeen']);
    expect((await ask('/voice?conversation=order')).body).to.deep.equal({});
    expect((await lumenAndOak().ask('/desk')).body['can']).to.deep.equal(['reportAvailability', 'markSeen']);
  });

  it('shows the offer of a dial to the phone before it rings, and brings its answer as media', async () => {
    const desk = speaking();
    await dial(desk);
    expect(desk.amara.state.call).to.equal(undefined);
    expect(desk.amara.state.voice).to.include({ offer: 'offer of the desk' });
    desk.amara.describe('answer of the phone');
    expect(await found(desk, 'media')).to.deep.equal([]);
    desk.clock.advance(second);
    expect((await found(desk, 'media'))[0]).to.include({ answer: 'answer of the phone' });
  });

  it('waits for an answer that is late, and takes no second one', async () => {
    const desk = speaking();
    await dial(desk);
    desk.clock.advance(second);
    expect(await found(desk, 'media')).to.deep.equal([]);
    desk.amara.describe('first');
    desk.amara.describe('second');
    expect((await found(desk, 'media')).map((signal) => signal.kind === 'media' && signal.answer)).to.deep.equal(['first']);
  });

  it('that was picked up at once has its media, too', async () => {
    const desk = speaking();
    await dial(desk);
    desk.clock.advance(9 * second);
    desk.amara.answer();
    desk.amara.describe('late');
    expect((await found(desk, 'media'))[0]).to.include({ answer: 'late' });
  });

  it('offers when the customer calls, and hears the answer of who accepted', async () => {
    const desk = speaking();
    await desk.ask('/desk');
    desk.amara.call('order', 'offer of the phone');
    const [incoming] = await found(desk, 'incoming');
    expect(incoming).to.include({ offer: 'offer of the phone' });
    expect(desk.amara.state.voice).to.equal(undefined);
    const call = desk.amara.state.call?.id ?? '';
    await desk.post(`/calls/${call}/accept`, { answer: 'answer of Priya' });
    await desk.post(`/calls/${call}/accept`, { answer: 'answer of Jonas' }, { agent: 'jonas' });
    expect(desk.amara.state.voice).to.deep.equal({ call, answer: 'answer of Priya' });
    desk.amara.hangUp();
    expect(desk.amara.state.voice).to.equal(undefined);
  });

  it('answers nothing that was not offered', async () => {
    const desk = speaking();
    desk.amara.describe('to nobody');
    desk.amara.call('order', 'offer of the phone');
    desk.amara.describe('to an own offer');
    expect(await found(desk, 'media')).to.deep.equal([]);
  });
});
