import { render } from 'lit';
import { serveApi } from './backend.js';
import { Helpdesk } from './helpdesk.js';
import { page } from './page/page.js';
import { deleteSavedHistory } from './saved-history.js';
import { savedTheme, useTheme } from './theme.js';
import { World } from './world/world.js';

declare global {
  interface Window {
    /** For looking around and for tests. */
    demo: { readonly world: World; readonly simulator: World['simulator']; readonly answered: { readonly count: number } };
  }
}

const root = document.querySelector<HTMLElement>('#helpdesk');

async function start(place: HTMLElement): Promise<void> {
  useTheme(savedTheme());
  const world = new World();
  if (world.journal.replacesOlder) await deleteSavedHistory();
  await world.replay();
  const answered = await serveApi(world, { slow: Number(new URLSearchParams(location.search).get('slow')) });
  window.demo = { world, simulator: world.simulator, answered };
  // a host has only this line: the tags are in its page already
  await import('../src/define/all.js');
  place.replaceChildren();
  const helpdesk = new Helpdesk(world, place, (now) => render(page(now), place));
  helpdesk.changed();
}

if (!root) throw new Error('The page has no #helpdesk.');
if (navigator.serviceWorker) void start(root);
else root.textContent = 'The backend of this demo runs in a service worker, which browsers allow on localhost and over https only.';
