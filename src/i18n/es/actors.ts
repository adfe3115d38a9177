import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer at the start of a sentence, inside one, and after "a" and "de". */
export const Customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'El cliente'];
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'el cliente'];
export const toCustomer = ({ customer }: ActivityContext): Phrase => (customer ? say`a ${name(customer)}` : ['al cliente']);
export const ofCustomer = ({ customer }: ActivityContext): Phrase => (customer ? say`de ${name(customer)}` : ['del cliente']);

/** Whoever acted, at the start of a sentence. */
export function Who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'Un agente'];
    case 'customer':
      return Customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['La red'];
    case 'workflow':
      return actor.name ? say`El flujo ${name(actor.name)}` : ['Un flujo'];
    case 'unknown':
      return ['Alguien'];
    default:
      return actor satisfies never;
  }
}

/** … and after "por". */
export function by(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'un agente'];
    case 'customer':
      return customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['la red'];
    case 'workflow':
      return actor.name ? say`el flujo ${name(actor.name)}` : ['un flujo'];
    case 'unknown':
      return ['alguien'];
    default:
      return actor satisfies never;
  }
}
