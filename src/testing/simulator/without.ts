/** `Omit` for each member of a union by itself. */
export type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
