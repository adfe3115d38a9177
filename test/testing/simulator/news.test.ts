import { expect } from '@open-wc/testing';
import { aMoment, listen, lumenAndOak, minute, second } from './lumen-and-oak.js';

type Helpdesk = ReturnType<typeof lumenAndOak>;

/** Ten facts, a moment apart, so that each travels on its own. */
async function tenMessages({ amara, clock }: Helpdesk) {
  for (let count = 0; count < 10; count += 1) {
    amara.write(`Message ${count}`);
    await Promise.resolve();
    clock.advance(second);
  }
}

const moments = (stream: Awaited<ReturnType<typeof listen>>) => stream.told().map(({ at }) => at);

describe('the event stream of the simulator', () => {
  it('tells the server’s time at once, every 15 seconds, and when it jumps', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    const start = desk.simulator.now();
    desk.clock.advance(30 * second);
    desk.simulator.jump(minute);
    await aMoment();
    const times = stream.events
      .filter(({ event }) => event === 'time')
      .map(({ data }) => (data as { serverTime: number }).serverTime - start);
    expect(times).to.eql([0, 15 * second, 30 * second, 30 * second + minute]);
  });

  it('sends the news of one act together, each complete and in order', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    await desk.post('/conversations/order/outreach', { kind: 'request', form: 'free-form', text: 'May we?' }, { key: 'asking' });
    await aMoment();
    const news = stream.told();
    expect(news.map(({ kind }) => kind)).to.eql(['request.changed', 'activity.added', 'activity.added', 'limits.changed']);
    expect(stream.events.filter(({ event }) => event === 'news')).to.have.length(1);
    expect(
      news.every((each) => each.id && each.at && each.key === 'asking' && 'line' in each && each.line.customer.id === 'amara'),
    ).to.equal(true);
    expect(news.map(({ sequence }) => sequence)).to.eql([1, 2, 3, 4]);
    expect(stream.cursor()).to.equal('4');
  });

  it('continues after a cursor, also one in the header', async () => {
    const desk = lumenAndOak();
    const { cursor } = await desk.desk();
    await tenMessages(desk);
    const again = await desk.listens('priya', cursor);
    const later = await desk.listens('priya', '7');
    await aMoment();
    expect(again.told()).to.have.length(10);
    expect(later.told().map(({ sequence }) => sequence)).to.eql([8, 9, 10]);
    const request = new Request('https://helpdesk.test/events?after=0', { headers: { 'last-event-id': '9' } });
    const body = (await desk.simulator.fetch(request)).body?.getReader();
    const text = new TextDecoder().decode((await body?.read())?.value) + new TextDecoder().decode((await body?.read())?.value);
    expect(text).to.include('"sequence":10').and.not.include('"sequence":9,');
  });

  it('says reset when the cursor is unknown or older than the last 1,000 news', async () => {
    const desk = lumenAndOak();
    for (let count = 0; count < 1001; count += 1) desk.amara.write('Again');
    const streams = await Promise.all(['0', '1', '1002', 'nonsense'].map((after) => desk.listens('priya', after)));
    await aMoment();
    expect(streams.map(({ events }) => events.some(({ event }) => event === 'reset'))).to.eql([true, false, true, true]);
    expect(streams[1]?.told()).to.have.length(1000);
  });

  it('stops cleanly when it is left', async () => {
    const desk = lumenAndOak();
    const before = desk.clock.pending;
    const stream = await desk.listens();
    expect(desk.clock.pending).to.equal(before + 1);
    stream.stops();
    await aMoment();
    expect(desk.clock.pending).to.equal(before);
    const response = await desk.simulator.fetch(new Request('https://helpdesk.test/events'));
    await response.body?.cancel();
    expect(desk.clock.pending).to.equal(before);
    desk.amara.write('Nobody listens');
  });
});

describe('the network of the simulator', () => {
  it('drops streams and requests while it is down, and loses nothing for who continues', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.amara.write('One');
    await aMoment();
    desk.simulator.network.down = true;
    desk.amara.write('Two');
    await aMoment();
    expect(stream.ended()).to.be.instanceOf(TypeError);
    expect(await desk.desk().catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    desk.simulator.network.down = false;
    const again = await desk.listens('priya', stream.cursor());
    await aMoment();
    expect([...stream.told(), ...again.told()].map(({ sequence }) => sequence)).to.eql([1, 2]);
  });

  it('tells everything twice', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.simulator.network.twice = true;
    await tenMessages(desk);
    await aMoment();
    const ids = stream.told().map(({ id }) => id);
    expect(ids).to.have.length(20);
    expect(new Set(ids).size).to.equal(10);
  });

  it('is late', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.simulator.network.lateMs = 5 * second;
    desk.amara.write('Hello');
    await aMoment();
    desk.clock.advance(5 * second - 1);
    await aMoment();
    expect(stream.told()).to.eql([]);
    desk.clock.advance(1);
    await aMoment();
    expect(stream.told()).to.have.length(1);
  });

  it('shuffles without losing, and a cursor never skips what is still on its way', async () => {
    const desk = lumenAndOak({ seed: 3 });
    const stream = await desk.listens();
    desk.simulator.network.shuffle = true;
    desk.simulator.network.lateMs = 10 * second;
    await tenMessages(desk);
    desk.clock.advance(3 * second);
    await aMoment();
    const soFar = stream.told().map(({ sequence }) => sequence ?? 0);
    expect(soFar.length).to.be.within(1, 9);
    const cursor = Number(stream.cursor());
    for (let number = 1; number <= cursor; number += 1) expect(soFar).to.include(number);
    desk.clock.advance(minute);
    await aMoment();
    expect(moments(stream)).to.have.length(10);
    expect(moments(stream)).to.not.eql([...moments(stream)].sort((one, other) => one - other));
    expect(stream.cursor()).to.equal('10');
  });

  it('loses a part of the news for ever', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.simulator.network.lose = 0.5;
    await tenMessages(desk);
    await aMoment();
    expect(stream.told().length).to.be.within(1, 9);
    desk.simulator.network.lose = 1;
    await tenMessages(desk);
    desk.simulator.network.lose = 0;
    desk.amara.write('Heard');
    await aMoment();
    expect(stream.cursor()).to.equal('21');
  });
});

describe('the same seed', () => {
  /** A day with faults, as one text. */
  const aDay = async (seed: number) => {
    const desk = lumenAndOak({ seed });
    const stream = await desk.listens();
    desk.simulator.network.shuffle = true;
    desk.simulator.network.lose = 0.2;
    desk.amara.allow();
    for (let count = 0; count < 3; count += 1) {
      await desk.rings();
      desk.amara.reject();
    }
    desk.clock.advance(minute);
    await aMoment();
    return JSON.stringify([stream.events, desk.simulator.conversations]);
  };

  it('gives the same world and the same news, another one others', async () => {
    expect(await aDay(5)).to.equal(await aDay(5));
    expect(await aDay(5)).to.not.equal(await aDay(6));
  });
});
