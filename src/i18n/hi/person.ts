import type { PersonMessages } from '../parts/person.js';

export const person: PersonMessages = { customer: 'ग्राहक', noPhone: 'फ़ोन नंबर नहीं है' };
