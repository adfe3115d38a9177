import { day, type Duration } from '../../domain/instant.js';
import { pluralIn } from '../plural.js';
import { ended } from '../sentences.js';
import { lastingIn } from '../units.js';

export const plural = pluralIn('es');
export const lasting = lastingIn('es');

/** The customer inside a sentence, at its start, and after "a" and "de", which join the article. */
export const customer = (name: string | undefined) => name ?? 'el cliente';
export const Customer = (name: string | undefined) => name ?? 'El cliente';
export const toCustomer = (name: string | undefined) => (name ? `a ${name}` : 'al cliente');
export const ofCustomer = (name: string | undefined) => (name ? `de ${name}` : 'del cliente');

/** Moments may end in the stop of "p. m.", which ends the sentence too. */
export const stopped = (sentence: string) => ended(sentence, '.');

/** "hoy", "esta semana", "en 3 días" */
export const inThe = (within: Duration) => (within === day ? 'hoy' : within === 7 * day ? 'esta semana' : `en ${lasting(within)}`);
/** "al día", "a la semana", "cada 3 días" */
export const per = (within: Duration) => (within === day ? 'al día' : within === 7 * day ? 'a la semana' : `cada ${lasting(within)}`);
