/** The first story as it is weighed: its chunks by name, the one that starts it, and those that were counted. */
export function firstStoryChunks(): Promise<{
  readonly chunks: ReadonlyMap<string, string>;
  readonly entry: string;
  readonly counted: readonly string[];
}>;
