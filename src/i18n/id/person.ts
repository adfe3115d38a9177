import type { PersonMessages } from '../parts/person.js';

export const person: PersonMessages = { customer: 'Pelanggan', noPhone: 'Tanpa nomor telepon' };
