import type { Transaction } from './database.js';

/**
 * What the work in this transaction came to, once the transaction has ended; what was only read is known before that. The work awaits
 * nothing but requests of it.
 */
export async function settled<T, M extends 'readonly' | 'readwrite'>(
  transaction: Transaction<M>,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  const answer = (async () => work(transaction))(); // what is thrown in the asking is an answer, too
  answer.catch(() => abort(transaction));
  if (transaction.mode === 'readonly') {
    transaction.done.catch(() => undefined); // what was answered holds, and what was not says why itself
    return answer;
  }
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
