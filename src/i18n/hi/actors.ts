import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer; what stands after it ("ने", "को", "के") is the same for a name. */
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'ग्राहक'];

/** Whoever acted, as one stands before "ने". */
export function who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'किसी एजेंट'];
    case 'customer':
      return customer(context);
    case 'platform':
      return ['WhatsApp'];
    case 'network':
      return ['नेटवर्क'];
    case 'workflow':
      return actor.name ? say`वर्कफ़्लो ${name(actor.name)}` : ['किसी वर्कफ़्लो'];
    case 'unknown':
      return ['किसी'];
    default:
      return actor satisfies never;
  }
}
