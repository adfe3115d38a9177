import { expect } from '@open-wc/testing';
import { type Answered, day, freeInvite, freeRequest, hour, lumenAndOak, minute, second, templateRequest } from './lumen-and-oak.js';

type Helpdesk = ReturnType<typeof lumenAndOak>;

/** A request, whose answer and a finished call follow, so that the allowances are free again. */
async function talks({ amara, clock, ...desk }: Helpdesk) {
  amara.allow();
  const call = await desk.rings();
  amara.answer();
  clock.advance(minute);
  await desk.post(`/calls/${call}/end`);
}

const invite = (more: object) => ({ ...freeInvite, ...more });
const closed = { customers: [{ id: 'amara', conversations: [{ id: 'order' }], windowOpen: false }] };

describe('the simulated platform refuses', () => {
  type Row = [what: string, wants: object, tries: (desk: Helpdesk) => Promise<Answered>, options?: Parameters<typeof lumenAndOak>[0]];
  const rows: Row[] = [
    ['a call without permission', { code: 'no-permission', platformCode: 138006, status: 403 }, (desk) => desk.dials()],
    [
      'a call while one of the same customer rings in',
      { code: 'already-in-call', platformCode: 138003, status: 409 },
      (desk) => {
        desk.amara.allow();
        desk.amara.call();
        return desk.dials('return');
      },
    ],
    [
      'a call while the number is restricted',
      { code: 'restricted', platformCode: 138014 },
      (desk) => {
        desk.amara.allow();
        desk.simulator.restrict('calls', desk.simulator.now() + hour);
        return desk.dials();
      },
    ],
    [
      'a request while the number is restricted',
      { code: 'restricted', platformCode: 138014 },
      (desk) => {
        desk.simulator.restrict('requests');
        return desk.sends();
      },
    ],
    [
      'a second request within 24 hours',
      { code: 'request-limit', platformCode: 138009, status: 429 },
      async (desk) => {
        await desk.sends();
        return desk.sends(templateRequest(), 'return');
      },
    ],
    [
      'a request to somebody who allowed calls for good',
      { code: 'already-permitted', platformCode: 138017, status: 409 },
      (desk) => {
        desk.amara.allow(true);
        return desk.sends();
      },
      { policy: 'meta-2025-12' },
    ],
    [
      'a free-form request in a closed window',
      { code: 'window-closed', platformCode: 131047, status: 422 },
      (desk) => desk.sends(),
      closed,
    ],
    ['a free-form invite in a closed window', { code: 'window-closed', platformCode: 131047 }, (desk) => desk.sends(freeInvite), closed],
    ['no text', { code: 'text-missing', status: 422 }, (desk) => desk.sends({ ...freeRequest, text: '  ' })],
    ['1025 characters', { code: 'text-too-long' }, (desk) => desk.sends({ ...freeRequest, text: 'x'.repeat(1025) })],
    ['a button of 21 characters', { code: 'button-too-long' }, (desk) => desk.sends(invite({ button: 'x'.repeat(21) }))],
    ['an invite for 0 minutes', { code: 'validity-out-of-range' }, (desk) => desk.sends(invite({ minutes: 0 }))],
    ['an invite for 43,201 minutes', { code: 'validity-out-of-range' }, (desk) => desk.sends(invite({ minutes: 43_201 }))],
    ['an unknown template', { code: 'template-missing' }, (desk) => desk.sends(templateRequest({ template: 'nothing' }))],
    ['another language', { code: 'template-missing' }, (desk) => desk.sends(templateRequest({ language: 'de' }))],
    ['a template of the other kind', { code: 'template-wrong-kind' }, (desk) => desk.sends(templateRequest({ kind: 'invite' }))],
    [
      'a pending template',
      { code: 'template-not-approved' },
      (desk) => desk.sends(templateRequest({ template: 'delivery_call_permission' })),
    ],
    ['an empty variable', { code: 'variable-missing' }, (desk) => desk.sends(templateRequest({ variables: ['Amara', ' '] }))],
  ];
  for (const [what, wants, tries, options] of rows) {
    it(what, async () => {
      const desk = lumenAndOak(options);
      const before = desk.simulator.effects.length;
      const { status, body } = await tries(desk);
      expect(status).to.be.within(400, 429);
      expect(body).to.include(wants);
      expect(desk.simulator.effects.slice(before).filter(({ kind }) => kind === 'dial')).to.eql([]);
    });
  }

  it('the eleventh connected call of a day, until the first is 24 hours old', async () => {
    const desk = lumenAndOak();
    const began = desk.simulator.now();
    for (let calls = 0; calls < 10; calls += 1) await talks(desk);
    const refused = await desk.dials();
    expect(refused.body).to.include({ code: 'call-limit', platformCode: 138012 });
    const until = Number(refused.body['until']);
    expect(until).to.be.within(began + day, began + day + minute);
    desk.simulator.jump(until - desk.simulator.now() - 1);
    // the act itself takes a millisecond when the clock stands still
    expect((await desk.facts()).limits?.call?.[0]).to.include({ used: 10, max: 10, freesAt: until });
    desk.simulator.jump(1);
    expect((await desk.dials()).status).to.equal(201);
  });
});

describe('the simulated platform allows', () => {
  it('an invite in a closed window, by template, and an approved request, both with their variables filled in', async () => {
    const desk = lumenAndOak(closed);
    const sent = [
      await desk.sends(templateRequest()),
      await desk.sends(templateRequest({ kind: 'invite', template: 'delivery_slot_call', variables: ['Amara'] })),
    ];
    expect(sent.map(({ status }) => status)).to.eql([202, 202]);
    const [request, card] = desk.amara.state.messages;
    expect(request).to.include({ kind: 'request', text: 'Hi Amara, may we call you about order 48213?' });
    expect(card).to.include({ kind: 'invite', button: 'Call us', text: 'Hi Amara, we’d like to agree a delivery time by phone.' });
  });

  it('two requests in 7 days, a third when the first is 7 days old', async () => {
    const desk = lumenAndOak();
    await desk.sends();
    const first = desk.simulator.now();
    desk.simulator.jump(day);
    expect((await desk.sends(templateRequest())).status).to.equal(202);
    desk.simulator.jump(2 * day);
    expect((await desk.sends(templateRequest())).body).to.include({ code: 'request-limit', until: first + 7 * day });
    desk.simulator.jump(first + 7 * day - 2 - desk.simulator.now());
    expect((await desk.sends(templateRequest())).status).to.equal(429);
    desk.simulator.jump(2);
    expect((await desk.sends(templateRequest())).status).to.equal(202);
  });

  for (const direction of ['outgoing', 'incoming'] as const) {
    it(`a new request at once after a connected ${direction} call`, async () => {
      const desk = lumenAndOak();
      await desk.sends();
      if (direction === 'outgoing') await talks(desk);
      else {
        desk.amara.call();
        const [call] = (await desk.desk()).calls;
        await desk.post(`/calls/${call?.id ?? ''}/accept`);
      }
      expect((await desk.facts()).limits?.request?.map(({ used }) => used)).to.eql([0, 0]);
      expect((await desk.sends()).status).to.equal(202);
    });
  }

  it('what a test set the limits to', async () => {
    const desk = lumenAndOak({ limits: { requests: [{ max: 2, withinMs: second }], permissionLifeMs: minute } });
    await desk.sends();
    expect((await desk.sends()).status).to.equal(202);
    desk.amara.allow();
    desk.clock.advance(minute);
    expect((await desk.dials()).body).to.include({ code: 'no-permission' });
  });
});

describe('the service window of the simulator', () => {
  const isOpen = (desk: Helpdesk) => desk.simulator.conversation('order').window.open;

  it('opens with a message of the customer, for 24 hours', () => {
    const desk = lumenAndOak(closed);
    desk.amara.write('Hello?');
    desk.simulator.jump(24 * hour - 1);
    expect(isOpen(desk)).to.equal(true);
    desk.simulator.jump(1);
    expect(isOpen(desk)).to.equal(false);
    expect(desk.simulator.sendMessage('order', 'Hello')).to.include({ code: 'window-closed', platformCode: 131047 });
  });

  it('opens with a call of the customer that nobody answers', () => {
    const desk = lumenAndOak(closed);
    desk.amara.call();
    desk.amara.hangUp();
    expect(isOpen(desk)).to.equal(true);
  });

  it('opens with a call to the customer only when it is picked up', async () => {
    const desk = lumenAndOak(closed);
    desk.amara.allow();
    await desk.rings();
    desk.amara.ignore();
    expect(isOpen(desk)).to.equal(false);
    await desk.rings();
    desk.amara.answer();
    expect(isOpen(desk)).to.equal(true);
  });

  it('can be closed and opened from outside, and carries agents’ messages while open', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    desk.simulator.closeWindow('amara');
    desk.simulator.openWindow('amara');
    expect(desk.simulator.sendMessage('order', 'Hello', 'jonas')).to.equal(undefined);
    expect(desk.amara.state.messages.at(-1)).to.include({ from: 'business', text: 'Hello' });
    await new Promise((done) => setTimeout(done, 5));
    const [first, then] = stream.of('window.changed');
    expect(first?.window).to.eql({});
    expect(then?.window.closesAt).to.equal((then?.at ?? 0) + 24 * hour);
    // of one moment nobody could tell which was later
    expect(then?.at).to.be.above(first?.at ?? Infinity);
  });
});
