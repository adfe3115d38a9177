import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer at the start of a sentence, inside one, and after "de". */
export const Customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'O cliente'];
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'o cliente'];
export const ofCustomer = ({ customer }: ActivityContext): Phrase => (customer ? say`de ${name(customer)}` : ['do cliente']);

/** Whoever acted, at the start of a sentence. */
export function Who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'Um agente'];
    case 'customer':
      return Customer(context);
    case 'platform':
      return ['O WhatsApp'];
    case 'network':
      return ['A rede'];
    case 'workflow':
      return actor.name ? say`O fluxo ${name(actor.name)}` : ['Um fluxo'];
    case 'unknown':
      return ['Alguém'];
    default:
      return actor satisfies never;
  }
}

/** … and as "por …", which joins the article. */
export function by(actor: Actor, { customer }: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return actor.name ? say`por ${name(actor.name)}` : ['por um agente'];
    case 'customer':
      return customer ? say`por ${name(customer)}` : ['pelo cliente'];
    case 'platform':
      return ['pelo WhatsApp'];
    case 'network':
      return ['pela rede'];
    case 'workflow':
      return actor.name ? say`pelo fluxo ${name(actor.name)}` : ['por um fluxo'];
    case 'unknown':
      return ['por alguém'];
    default:
      return actor satisfies never;
  }
}
