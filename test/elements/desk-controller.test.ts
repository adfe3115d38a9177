import { ContextProvider, ContextRoot } from '@lit/context';
import { expect } from '@open-wc/testing';
import { deskContext } from '../../src/calling/context.js';
import '../../src/define/calling.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';
import { eventually } from '../eventually.js';
import { fakeCalling } from './calling/fake-calling.js';
import { Guest } from './calling/guest.js';

const desks = { a: fakeCalling('a').calling, b: fakeCalling('b').calling };

function aDesk(name: keyof typeof desks, id = ''): WaCalling {
  const desk = document.createElement('wa-calling');
  desk.calling = desks[name];
  if (id) desk.id = id;
  return desk;
}

function aGuest(desk = ''): Guest {
  const guest = new Guest();
  if (desk) guest.desk = desk;
  return guest;
}

function aShadow(...content: readonly Element[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(...content);
  return host;
}

/** Words need a task to arrive, everything else some microtasks. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('DeskController', () => {
  let page: HTMLElement;
  const stands = async (...content: readonly Element[]) => {
    page.append(...content);
    await settled();
  };

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  describe('with several desks on the page and no name', () => {
    const { warn } = console;
    let warnings: unknown[];
    beforeEach(() => {
      warnings = [];
      console.warn = (...said: unknown[]) => warnings.push(said);
    });
    afterEach(() => (console.warn = warn));

    it('keeps quiet while one desk replaces another', async () => {
      const guest = aGuest();
      const before = aDesk('a');
      await stands(before, guest);
      page.append(aDesk('b'));
      page.append(aGuest());
      before.remove();
      await settled();
      expect(guest.says).to.equal('b');
      expect(warnings).to.deep.equal([]);
    });

    it('is loading, says so once for all elements, and takes the one that is left', async () => {
      const guests = [aGuest(), aGuest()];
      const other = aDesk('b');
      await stands(aDesk('a'), ...guests);
      expect(guests.map(({ says }) => says)).to.deep.equal(['a', 'a']);
      await stands(other, aGuest());
      expect(guests.map(({ says }) => says)).to.deep.equal(['loading', 'loading']);
      await eventually(() => warnings.length > 0, 'a warning');
      expect(warnings).to.have.length(1);
      expect(String(warnings[0])).to.match(/<test-guest>.*desk="id"/u);
      other.remove();
      await settled();
      expect(guests.map(({ says }) => says)).to.deep.equal(['a', 'a']);
    });
  });

  it('finds the nearest desk around the element, through shadow roots', async () => {
    const guest = aGuest();
    const [outer, inner] = [aDesk('a'), aDesk('b')];
    inner.append(aShadow(aShadow(guest)));
    outer.append(inner);
    await stands(outer);
    expect(guest.says).to.equal('b');
  });

  const places: [string, (desk: WaCalling, guest: Guest) => Element[]][] = [
    ['beside it', (desk, guest) => [desk, guest]],
    ['when the desk stands in a shadow root', (desk, guest) => [aShadow(desk), guest]],
    ['when the element stands in a shadow root', (desk, guest) => [desk, aShadow(aShadow(guest))]],
    ['when both stand in shadow roots', (desk, guest) => [aShadow(desk), aShadow(guest)]],
  ];
  for (const [where, place] of places) {
    it(`finds the page’s only desk ${where}, whichever comes first`, async () => {
      for (const order of [(all: Element[]) => all, (all: Element[]) => all.reverse()]) {
        const guest = aGuest();
        const [first, ...then] = order(place(aDesk('a'), guest));
        await stands(first!);
        await stands(...then);
        expect(guest.says).to.equal('a');
        page.replaceChildren();
        await settled();
      }
    });
  }

  it('is loading again once the desk has left, and leaves nothing behind there', async () => {
    const guest = aGuest();
    const desk = aDesk('a');
    await stands(desk, guest);
    desk.remove();
    await settled();
    expect(guest.says).to.equal('loading');
    const { changes } = guest;
    desk.calling = desks.b;
    await settled();
    expect(guest.changes).to.equal(changes);
  });

  it('stays with a desk that moves within a task', async () => {
    const guest = aGuest();
    const desk = aDesk('a');
    await stands(desk, guest);
    const { changes } = guest;
    page.prepend(aShadow(desk));
    await settled();
    expect(guest.says).to.equal('a');
    expect(guest.changes).to.equal(changes);
  });

  it('follows an element from desk to desk', async () => {
    const guest = aGuest();
    const [a, b] = [aDesk('a'), aDesk('b')];
    a.append(guest);
    await stands(a, b);
    b.append(guest);
    await settled();
    expect(guest.says).to.equal('b');
  });

  it('hands its elements to a desk that comes to stand between', async () => {
    const [outer, inner] = [aDesk('a'), aDesk('b')];
    const guest = aGuest();
    const late = document.createElement('div');
    late.append(guest);
    outer.append(late);
    await stands(outer);
    const provider = new ContextProvider(late, { context: deskContext, initialValue: { ...inner.desk, calling: desks.b } });
    provider.hostConnected();
    await settled();
    expect(guest.says).to.equal('b');
  });

  describe('with a named desk', () => {
    it('takes the desk of this id, wherever both stand', async () => {
      const [beside, inside, around] = [aGuest('second'), aGuest('second'), aGuest('second')];
      const first = aDesk('a', 'first');
      first.append(around);
      await stands(first, aShadow(aDesk('b', 'second')), beside, aShadow(inside));
      expect([beside, inside, around].map(({ says }) => says)).to.deep.equal(['b', 'b', 'b']);
    });

    it('prefers its own shadow root, where ids are unique', async () => {
      const guest = aGuest('desk');
      await stands(aDesk('a', 'desk'), aShadow(aDesk('b', 'desk'), guest));
      expect(guest.says).to.equal('b');
    });

    it('waits for a desk of this id that comes later, also inside of another desk', async () => {
      const guest = aGuest('late');
      const outer = aDesk('a');
      await stands(outer, guest);
      expect(guest.says).to.equal('loading');
      outer.append(aDesk('b', 'late'));
      await settled();
      expect(guest.says).to.equal('b');
    });

    it('waits for a desk that gets this id later, and is loading when it loses it', async () => {
      const guest = aGuest('late');
      const desk = aDesk('a');
      await stands(desk, guest);
      expect(guest.says).to.equal('loading');
      desk.id = 'late';
      await settled();
      expect(guest.says).to.equal('a');
      desk.id = 'other';
      await settled();
      expect(guest.says).to.equal('loading');
    });

    it('follows a name that changes and one that is taken away', async () => {
      const guest = aGuest('first');
      const first = aDesk('a', 'first');
      first.append(guest);
      await stands(first, aDesk('b', 'second'));
      guest.desk = 'second';
      await guest.updateComplete;
      expect([guest.wouldSay, guest.says]).to.deep.equal(['b', 'b']);
      guest.setAttribute('desk', '');
      await settled();
      expect(guest.says).to.equal('a');
    });

    it('is not led away by context roots and other providers', async () => {
      new ContextRoot().attach(page);
      const guest = aGuest('named');
      const around = aDesk('a');
      around.append(guest);
      const named = aDesk('b', 'named');
      const inside = document.createElement('div');
      named.append(inside);
      await stands(around);
      await stands(named);
      expect(guest.says).to.equal('b');
      new ContextProvider(inside, { context: deskContext, initialValue: around.desk }).hostConnected();
      await settled();
      expect(guest.says).to.equal('b');
    });
  });
});
