/**
 * Asks for all at once, and answers in their order. One that throws in the asking (a full disk may, and a transaction that was just ended)
 * does not leave the answers of the others unheard.
 */
export const askAll = <T, A>(items: Iterable<T>, ask: (item: T) => Promise<A>): Promise<readonly A[]> =>
  Promise.all([...items].map(async (item) => ask(item)));

/** The same for questions that differ. */
export const askEach = <A extends readonly unknown[]>(...questions: { [K in keyof A]: () => Promise<A[K]> }): Promise<A> =>
  askAll(questions, (ask) => ask()) as unknown as Promise<A>;
