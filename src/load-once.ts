/**
 * Loads code when it is first needed, once: an `import()` of what is there already costs a turn of the event loop, in which a frame is drawn
 * without it. What could not be fetched is tried again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    }));
}
