import { systemClock } from '../../clock.js';
import { NewsLog } from './news-log.js';
import { assignWaiting } from './assignment.js';
import { defaultTemplates } from './default-templates.js';
import { platformLimits } from './platform-limits.js';
import { seededRandom } from './seeded-random.js';
import { ServerTime } from './server-time.js';
import type { RingSeconds, SimulatorOptions } from './simulator-options.js';
import { defined } from './defined.js';
import { addCustomer } from './add-customer.js';
import { createShelf } from './templates.js';
import type { Settings, World } from './world.js';

const usualRing: RingSeconds = { customer: 45, agent: 20, incoming: 60 };
const usualBusiness = { name: 'Lumen & Oak', phone: '+442079460018' };
const usualAgents = [{ id: 'priya', name: 'Priya Nair' }];

/** A world as the options say; `changed` hears of everything. */
export function createWorld(options: SimulatorOptions, changed: () => void): World {
  const { clock = systemClock, seed = 1, startsAt = clock.now() } = options;
  const time = new ServerTime(clock, startsAt);
  let ids = 0;
  // ids of two worlds differ, or a browser's cache would take one world's records for another's
  const birth = `${Math.round(startsAt).toString(36)}${seed.toString(36)}`;
  const world: World = {
    clock,
    time,
    random: seededRandom(seed),
    limits: { ...platformLimits[options.policy ?? 'product'], ...options.limits },
    settings: settingsOf(options),
    number: { id: 'number-1', ...(options.business ?? usualBusiness) },
    agents: (options.agents ?? usualAgents).map(({ id, name }) => ({
      agent: { kind: 'agent', id, name },
      presence: undefined,
      hasSignedIn: false,
      pages: new Map(),
    })),
    lines: new Map(),
    conversations: new Map(),
    calls: new Map(),
    shelf: createShelf(options.templates ?? defaultTemplates),
    news: new NewsLog(),
    effects: [],
    endedDials: new Set(),
    restriction: undefined,
    assignment: options.assignment ?? 'round-robin',
    offersToBusy: options.offersToBusy ?? false,
    lastOffered: -1,
    acting: undefined,
    id: (kind) => `${kind}-${birth}-${++ids}`,
    changed,
    agentFreed: () => assignWaiting(world),
  };
  for (const customer of options.customers ?? []) addCustomer(world, customer);
  time.told();
  return world;
}

function settingsOf({ ringSeconds, ...options }: SimulatorOptions): Settings {
  return {
    tenant: options.tenant ?? 'simulator',
    policy: options.policy,
    reportsLimits: options.reportsLimits ?? true,
    recordsExpiry: options.recordsExpiry ?? true,
    knowsWhoEnded: options.knowsWhoEnded ?? true,
    callbackPermission: options.callbackPermission ?? false,
    ringSeconds: { ...usualRing, ...(typeof ringSeconds === 'number' ? { customer: ringSeconds } : defined({ ...ringSeconds })) },
    answerDelayMs: options.answerDelayMs ?? 0,
    gapless: options.gapless ?? false,
    bridge: options.bridge ?? false,
    phonesSpeak: options.phonesSpeak ?? false,
    templateWriters: options.templateWriters,
  };
}
