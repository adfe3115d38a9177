import '../../src/define/call-button.js';
import type { News } from '../../src/adapter.js';
import { WaCallButton } from '../../src/elements/call-button/call-button.js';
import { rest, timed, type Case } from './figure.js';
import { idsOf, knownDesk, lineOf } from './known-desk.js';
import { callButton, mounted, rendered } from './list.js';
import { longTasks, noLongTask, noTask } from './long-tasks.js';
import { PlainButton } from './plain-button.js';

const some = idsOf(1000);

/** Told of one button after the other, since one alone is too short to be measured. */
const atOnce = 20;

let told = 0;

/** The customer allows calls, or takes it back. */
function permissionNews(conversation: string, allowed: boolean): News {
  told += 1;
  const at = Date.now() + told;
  const permission = allowed ? ({ status: 'permanent', at } as const) : ({ status: 'none', at } as const);
  return { kind: 'permission.changed', id: `news ${told}`, at, line: lineOf(conversation), permission };
}

/** Each customer does the same; the next time the opposite. */
function newsOfAll(): readonly News[] {
  const allowed = (told / some.length) % 2 === 0;
  return some.map((conversation) => permissionNews(conversation, allowed));
}

/** How many buttons render while this goes on. */
async function renders(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = WaCallButton as unknown as { readonly prototype: { update: (changed: unknown) => void } };
  const { update } = prototype;
  let count = 0;
  prototype.update = function (changed) {
    count += 1;
    update.call(this, changed);
  };
  await work();
  prototype.update = update;
  return count;
}

async function listsOf(ids: readonly string[]) {
  const { element, tell } = await knownDesk(ids);
  const { elements: ours } = await mounted(element, () => ids.map(callButton));
  const { elements: plain } = await mounted(element, () => ids.map(() => new PlainButton()));
  return { ours, plain, tell };
}

export const oneAmongMany: Case = {
  what: (rows) => `one event among ${Math.min(5000, rows).toLocaleString('en')} \`<wa-call-button>\`, which renders one`,
  floor: 'a property of one of as many plain Lit elements',
  atMost: 3.5,
  async prepare(rows) {
    const many = idsOf(Math.min(5000, rows));
    const { ours, plain, tell } = await listsOf(many);
    let next = 0;
    const turn = () => (next = (next + 7) % many.length);
    const hear = async (index: number) => {
      tell(permissionNews(many[index] ?? '', told % 2 === 0));
      await ours[index]?.updateComplete;
    };
    const set = async (index: number) => {
      const button = plain[index];
      if (button) button.label = `Call ${next} ${button.label.length % 2}`;
      await button?.updateComplete;
    };
    const repeated = async (one: (index: number) => Promise<void>) => {
      await rest();
      return timed(async () => {
        for (let each = 0; each < atOnce; each++) await one(turn());
      });
    };
    const rendering = await renders(() => hear(turn()));
    if (rendering !== 1) throw new Error(`One event rendered ${rendering} buttons.`);
    return { ours: () => repeated(hear), floor: () => repeated(set) };
  },
};

export const burst: Case = {
  what: () => '1,000 events of 1,000 conversations in one burst',
  floor: 'a property of each of 1,000 plain Lit elements',
  atMost: 3,
  async prepare() {
    const { ours, plain, tell } = await listsOf(some);
    let round = 0;
    return {
      async ours() {
        await rest();
        const batch = newsOfAll();
        return timed(async () => {
          tell(...batch);
          await rendered(ours);
        });
      },
      async floor() {
        await rest();
        round += 1;
        return timed(async () => {
          for (const button of plain) button.label = `Call ${round}`;
          await rendered(plain);
        });
      },
    };
  },
};

export const burstTasks: Case = {
  what: () => 'long tasks (50 ms) of that burst',
  ...noLongTask,
  async prepare() {
    const { ours, tell } = await listsOf(some);
    return {
      ours: () =>
        longTasks(async () => {
          tell(...newsOfAll());
          await rendered(ours);
        }),
      floor: noTask,
    };
  },
};
