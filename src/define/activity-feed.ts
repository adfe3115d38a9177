import { WaActivityFeed } from '../elements/activity-feed/activity-feed.js';
import { isFree } from '../free-tag.js';

if (isFree('wa-activity-feed', WaActivityFeed)) customElements.define('wa-activity-feed', WaActivityFeed);
