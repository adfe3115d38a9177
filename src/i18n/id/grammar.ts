import { day, type Duration } from '../../domain/instant.js';
import { lastingIn } from '../units.js';

export const lasting = lastingIn('id');

/** The customer inside a sentence and at its start. */
export const customer = (name: string | undefined) => name ?? 'pelanggan';
export const Customer = (name: string | undefined) => name ?? 'Pelanggan';

/** "hari ini", "minggu ini", "dalam 3 hari" */
export const inThe = (within: Duration) => (within === day ? 'hari ini' : within === 7 * day ? 'minggu ini' : `dalam ${lasting(within)}`);
/** "per hari", "per minggu", "per 3 hari" */
export const per = (within: Duration) => (within === day ? 'per hari' : within === 7 * day ? 'per minggu' : `per ${lasting(within)}`);
