import { day, type Duration } from '../../domain/instant.js';
import { pluralIn } from '../plural.js';
import { lastingIn } from '../units.js';

export const plural = pluralIn('pt-BR');
export const lasting = lastingIn('pt-BR');

/** The customer inside a sentence, at its start, and after "de", which joins the article. */
export const customer = (name: string | undefined) => name ?? 'o cliente';
export const Customer = (name: string | undefined) => name ?? 'O cliente';
export const ofCustomer = (name: string | undefined) => (name ? `de ${name}` : 'do cliente');

/** "hoje", "esta semana", "em 3 dias" */
export const inThe = (within: Duration) => (within === day ? 'hoje' : within === 7 * day ? 'esta semana' : `em ${lasting(within)}`);
/** "por dia", "por semana", "a cada 3 dias" */
export const per = (within: Duration) => (within === day ? 'por dia' : within === 7 * day ? 'por semana' : `a cada ${lasting(within)}`);
