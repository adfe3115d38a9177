import type { PersonMessages } from '../parts/person.js';

export const person: PersonMessages = { customer: 'Cliente', noPhone: 'Sem número de telefone' };
