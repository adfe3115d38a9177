import { wordsOf, type Scene } from './scene.js';

/** "Jonas asked for permission 2 h ago." */
export function whoAsked(scene: Scene): string {
  const { state, format, now } = scene;
  const { request, since } = state.permission;
  const by = request?.by;
  const me = by?.kind === 'agent' && by.id === state.agent?.id;
  const name = by && 'name' in by ? by.name?.split(' ')[0] : undefined;
  const at = request?.sentAt ?? since;
  return wordsOf(scene).asked({ me, name }, format.ago(at, Math.max(now, at)));
}
