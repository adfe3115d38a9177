import type { Marker } from '../../domain/marker.js';

/** Words of `<wa-call-marker>`: the product's own. */
export type CallMarkerMessages = Readonly<Record<Marker, string>>;
