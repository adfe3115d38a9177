import { AdapterError } from '../../adapter.js';

/**
 * The value of the `Authorization` header. `refused`: the last one was answered with 401; make a new one. It is asked before
 * every request, so keep the token yourself. `undefined` sends no header (cookies may do).
 */
export type Authorization = (why: 'first' | 'refused') => string | undefined | Promise<string | undefined>;

/** Sends what `make` makes with the header; `leaving` may not wait, so it takes the last header if there is no other at once. */
export type Send = (make: (header: string | undefined) => Request, leaving?: boolean) => Promise<Response>;

/** Sends with the host's authorization, and once more after a 401. A second one, or one that nobody can better, is `signed-out`. */
export function authorized(fetch: (request: Request) => Promise<Response>, authorization: Authorization | undefined): Send {
  let last: string | undefined;
  let renewal: Promise<string | undefined> | undefined;

  // Many requests may be refused at once; one new token serves them all.
  const renew = (ask: Authorization) => (renewal ??= Promise.resolve(ask('refused')).finally(() => (renewal = undefined)));

  return async (make, leaving = false) => {
    if (!authorization) return signedIn(await fetch(make(undefined)));
    const given = authorization('first');
    last = typeof given !== 'object' ? given : leaving ? last : await given;
    const response = await fetch(make(last));
    if (response.status !== 401) return response;
    last = await renew(authorization);
    return signedIn(await fetch(make(last)));
  };
}

function signedIn(response: Response): Response {
  if (response.status === 401) throw new AdapterError('signed-out');
  return response;
}
