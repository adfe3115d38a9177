/** Shows facts about an element as `:state(name)`. */
export const showStates =
  ({ states }: ElementInternals) =>
  (now: Readonly<Record<string, boolean>>): void => {
    for (const [name, holds] of Object.entries(now)) {
      if (holds) states.add(name);
      else states.delete(name);
    }
  };
