import type { Actor } from '../../domain/actor.js';
import { firstName, isolated } from '../../i18n/first-name.js';
import { wordsOf, type Scene } from './scene.js';

/** "Jonas asked for permission 2 h ago." */
export function whoAsked(scene: Scene): string {
  const { state, format, now } = scene;
  const { request, since } = state.permission;
  const by = request?.by;
  const me = by?.kind === 'agent' && by.id === state.agent?.id;
  const at = request?.sentAt ?? since;
  return wordsOf(scene).asked({ me, name: nameOf(by) }, format.ago(at, Math.max(now, at)));
}

/** A workflow's name is a title, not somebody's: it stays whole. */
function nameOf(by: Actor | undefined): string | undefined {
  if (by?.kind === 'agent') return firstName(by);
  return by?.kind === 'workflow' && by.name ? isolated(by.name) : undefined;
}
