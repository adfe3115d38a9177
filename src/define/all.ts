import './activity-feed.js';
import './call-button.js';
import './call-marker.js';
import './call-panel.js';
import './calling.js';
import './incoming-call.js';
import './permission-modal.js';
import './permission-status.js';
