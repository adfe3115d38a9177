import { render } from 'lit';
import type { WaCalling } from '../src/elements/calling/calling.js';
import { serveApi } from './backend.js';
import { Helpdesk } from './helpdesk.js';
import { savedLanguage, useLanguage } from './languages.js';
import { allowOwnWorkers } from './own-workers.js';
import { page } from './page/page.js';
import { leaveOlderWorld } from './saved-history.js';
import { speakWithoutMicrophone } from './speaking-tone.js';
import { savedTheme, useTheme } from './theme.js';
import { agents } from './world/customers.js';
import { openWorld } from './world/open-world.js';
import type { WorldLink } from './world/world-link.js';

declare global {
  interface Window {
    /** For looking around and for tests. */
    demo: { readonly world: WorldLink; readonly helpdesk: Helpdesk; readonly answered: { readonly count: number } };
  }
}

const root = document.querySelector<HTMLElement>('#helpdesk');

async function start(place: HTMLElement): Promise<void> {
  allowOwnWorkers();
  useTheme(savedTheme());
  useLanguage(savedLanguage());
  speakWithoutMicrophone();
  const wishes = new URLSearchParams(location.search);
  signIn(wishes.get('agent'));
  const world = await openWorld();
  await leaveOlderWorld(world.sight.birth);
  const answered = await serveApi(world, { slow: Number(wishes.get('slow')) });
  // a host has only this line: the tags are in its page already
  await import('../src/define/all.js');
  place.replaceChildren();
  const helpdesk = new Helpdesk(world, place, (now) => render(page(now), place));
  window.demo = { world, helpdesk, answered };
  helpdesk.changed();
}

/** Another agent than the page's own opens another tab: `?agent=jonas`. */
function signIn(wished: string | null): void {
  const agent = agents.find(({ id }) => id === wished);
  const desk = document.querySelector<WaCalling>('wa-calling');
  if (!agent || !desk) return;
  desk.agent = agent.id;
  desk.authorization = () => `Bearer ${agent.id}`;
}

if (!root) throw new Error('The page has no #helpdesk.');
if (navigator.serviceWorker) void start(root);
else root.textContent = 'The backend of this demo runs in a service worker, which browsers allow on localhost and over https only.';
