import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'Missed call', 'in-call': 'In call' };
