/** Asks for all at once. One that throws in the asking (a full disk may) does not leave the answers of the others unheard. */
export const askAll = async <T>(items: Iterable<T>, ask: (item: T) => Promise<unknown>): Promise<void> => {
  await Promise.all([...items].map(async (item) => ask(item)));
};
