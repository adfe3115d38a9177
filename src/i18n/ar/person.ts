import type { PersonMessages } from '../parts/person.js';

export const person: PersonMessages = { customer: 'العميل', noPhone: 'لا يوجد رقم هاتف' };
