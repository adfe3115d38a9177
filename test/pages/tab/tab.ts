import { httpAdapter } from '../../../src/adapters/http/http-adapter.js';
import { createCalling } from '../../../src/calling/create-calling.js';

/** What this tab knows, for the test. */
export interface Shown {
  readonly connection: string;
  readonly activities: readonly string[];
}

declare global {
  interface Window {
    shown(): Shown;
  }
}

/** The name of the tab is part of the base path: so the server knows whose stream it is. */
const name = new URLSearchParams(location.search).get('name') ?? 'tab';

// nothing saved: what a tab shows it was told
const calling = createCalling({ adapter: httpAdapter({ baseUrl: `/${name}/api` }), store: 'memory' });
const order = calling.conversation('order');
order.subscribe(() => undefined, { activities: true });

window.shown = () => ({
  connection: calling.state.connection,
  activities: order.state.activities?.status === 'live' ? order.state.activities.rows.map(({ id }) => id) : [],
});
