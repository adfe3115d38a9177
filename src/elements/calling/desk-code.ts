import { loadOnce } from '../../load-once.js';

const loadDesk = loadOnce(() => import('../../whole-desk.js'));

const loadHttp = loadOnce(() => import('../../adapters/http/http-adapter.js'));

type DeskCode = readonly [desk: typeof import('../../whole-desk.js'), http?: typeof import('../../adapters/http/http-adapter.js')];

/**
 * The code of a desk, once a host has said where its calls come from, and of the adapter for one that brings an address instead of its
 * own. No promise once it is there: the saved history is then opened before anything is drawn.
 */
export function deskCode(brings: 'adapter' | 'address'): DeskCode | Promise<DeskCode> {
  const { loaded: desk } = loadDesk;
  if (brings === 'adapter') return desk ? [desk] : loadDesk().then((loaded) => [loaded]);
  const { loaded: http } = loadHttp;
  return desk && http ? [desk, http] : Promise.all([loadDesk(), loadHttp()]);
}
