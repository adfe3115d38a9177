import type { PersonMessages } from '../parts/person.js';

export const person: PersonMessages = { customer: 'Customer', noPhone: 'No phone number' };
