import { WaActivityFeed } from '../elements/activity-feed/activity-feed.js';

if (!customElements.get('wa-activity-feed')) customElements.define('wa-activity-feed', WaActivityFeed);
