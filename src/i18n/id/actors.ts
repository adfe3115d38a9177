import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer at the start of a sentence, and inside one. */
export const Customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'Pelanggan'];
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'pelanggan'];

/** Whoever acted, at the start of a sentence. */
export function Who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'Seorang agen'];
    case 'customer':
      return Customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['Jaringan'];
    case 'workflow':
      return actor.name ? say`Alur kerja ${name(actor.name)}` : ['Sebuah alur kerja'];
    case 'unknown':
      return ['Seseorang'];
    default:
      return actor satisfies never;
  }
}

/** … and after "oleh". */
export function by(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'seorang agen'];
    case 'customer':
      return customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['jaringan'];
    case 'workflow':
      return actor.name ? say`alur kerja ${name(actor.name)}` : ['sebuah alur kerja'];
    case 'unknown':
      return ['seseorang'];
    default:
      return actor satisfies never;
  }
}
