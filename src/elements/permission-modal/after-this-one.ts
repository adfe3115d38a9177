import { wordsOf, type Scene } from './scene.js';

/** What sending a request now leaves: the moment of the next one, or that it was the last for a while. */
export function afterThisOne(scene: Scene): string {
  const { state, format, now } = scene;
  const filled = state.allowances.request.filter(({ used, max }) => used + 1 >= max).sort((a, b) => b.within - a.within);
  const [longest] = filled;
  if (!longest) return '';
  // with earlier uses in the allowance, their ageing decides, and those moments are not told
  return longest.max === 1
    ? wordsOf(scene).nextAfterThis(format.moment(now + longest.within))
    : wordsOf(scene).lastOne(longest.max, longest.within);
}
