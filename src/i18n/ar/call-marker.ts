import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'مكالمة فائتة', 'in-call': 'في مكالمة' };
