import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer at the start of a sentence, and inside one. */
export const Customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'The customer'];
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'the customer'];

/** Whoever acted, at the start of a sentence. */
export function Who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'An agent'];
    case 'customer':
      return Customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['The network'];
    case 'workflow':
      return actor.name ? say`Workflow ${name(actor.name)}` : ['A workflow'];
    case 'unknown':
      return ['Somebody'];
    default:
      return actor satisfies never;
  }
}

/** … and after "by". */
export function by(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'an agent'];
    case 'customer':
      return customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['the network'];
    case 'workflow':
      return actor.name ? say`workflow ${name(actor.name)}` : ['a workflow'];
    case 'unknown':
      return ['somebody'];
    default:
      return actor satisfies never;
  }
}
