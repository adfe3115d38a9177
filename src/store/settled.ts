import type { Transaction } from './database.js';

/** What the work in this transaction came to, once the transaction has ended. It awaits nothing but requests of it. */
export async function settled<T, M extends 'readonly' | 'readwrite'>(
  transaction: Transaction<M>,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  const answer = work(transaction);
  answer.catch(() => abort(transaction));
  // the work first: it knows the reason, the transaction would only say "aborted"
  const [value] = await Promise.all([answer, transaction.done]);
  return value;
}

function abort(transaction: Transaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}
