import type { CallMarkerMessages } from '../parts/call-marker.js';

export const callMarker: CallMarkerMessages = { missed: 'मिस्ड कॉल', 'in-call': 'कॉल जारी' };
