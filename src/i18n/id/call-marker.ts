import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'Panggilan tak terjawab', 'in-call': 'Dalam panggilan' };
