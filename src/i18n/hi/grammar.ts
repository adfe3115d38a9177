import { day, type Duration } from '../../domain/instant.js';
import { ended } from '../sentences.js';
import { lastingIn } from '../units.js';

export const lasting = lastingIn('hi');

/** The customer; what stands after it ("ने", "को", "से") is the same for a name. */
export const customer = (name: string | undefined) => name ?? 'ग्राहक';
export const colleague = (name: string | undefined) => name ?? 'टीम के किसी साथी';

export const stop = '।';
export const stopped = (sentence: string) => ended(sentence, stop);

/** "आज", "इस हफ़्ते", "3 दिन में" */
export const inThe = (within: Duration) => (within === day ? 'आज' : within === 7 * day ? 'इस हफ़्ते' : `${lasting(within)} में`);
/** "एक दिन में", "एक हफ़्ते में", "3 दिन में" */
export const per = (within: Duration) => (within === day ? 'एक दिन में' : within === 7 * day ? 'एक हफ़्ते में' : `${lasting(within)} में`);
