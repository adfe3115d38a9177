import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'Llamada perdida', 'in-call': 'En llamada' };
