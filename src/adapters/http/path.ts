import { AdapterError } from '../../adapter.js';

/**
 * A path of the contract with ids put in as single segments: path`/calls/${call}/end`. An id that no path can carry (empty, a dot
 * segment, half a character) is `not-found`, before anything is sent to a wrong address.
 */
export const path = (literals: TemplateStringsArray, ...ids: readonly string[]): string =>
  String.raw({ raw: literals }, ...ids.map(segment));

function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new AdapterError('not-found', { details: 'unusable id' });
  return encode(id);
}

/** The query of the fields that are there; a list is separated by commas, each item encoded by itself. */
export function query(fields: Readonly<Record<string, string | number | true | readonly string[] | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return `${name}=${Array.isArray(value) ? value.map(encode).join(',') : encode(String(value))}`;
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new AdapterError('not-found', { details: 'unusable id' });
  }
}
