/** What a content is bound to: the part of the database, and its key or that of its conversation. */
export type Place = readonly (string | number)[];

/** How the content of a row is kept: as it is, or encrypted. Keys, moments and orders are always in clear. */
export interface Content {
  /** It waits for nothing, so that it may be used in the middle of a transaction. */
  readonly atOnce: boolean;
  /** What goes to disk. */
  pack(place: Place, value: object): Promise<unknown>;
  /** What came from disk; undefined if it cannot be read. Checked by whoever asked. Never rejects. */
  unpack(place: Place, body: unknown): Promise<unknown>;
}

export const inClear: Content = {
  atOnce: true,
  pack: async (_, value) => value,
  unpack: async (_, body) => body,
};
