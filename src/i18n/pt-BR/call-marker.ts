import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'Ligação perdida', 'in-call': 'Em ligação' };
