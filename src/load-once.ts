/** Code that is loaded when it is first needed. */
export interface LoadedOnce<T> {
  (): Promise<T>;
  /** What is there already: who awaits it lets others go first. */
  readonly loaded: T | undefined;
  /** It has come with something else: it is not loaded any more. */
  bring(code: T): void;
}

/**
 * Loads code when it is first needed, once: an `import()` of what is there already costs a turn of the event loop, in which a frame is drawn
 * without it. What could not be fetched is tried again.
 */
export function loadOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let loading: Promise<T> | undefined;
  let loaded: T | undefined;
  const begin = async (): Promise<T> => {
    try {
      return (loaded = await load());
    } catch (thrown) {
      loading = undefined;
      throw thrown;
    }
  };
  const bring = (code: T): void => {
    loading = Promise.resolve((loaded = code));
  };
  return Object.defineProperties(() => (loading ??= begin()), { loaded: { get: () => loaded }, bring: { value: bring } }) as LoadedOnce<T>;
}
