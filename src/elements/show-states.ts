/** Shows facts about an element as `:state(name)`. */
export function showStates({ states }: ElementInternals, now: Readonly<Record<string, boolean>>): void {
  for (const name in now) {
    if (states.has(name) === now[name]) continue;
    if (now[name]) states.add(name);
    else states.delete(name);
  }
}
