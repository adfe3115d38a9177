/**
 * Takes a handling away from this page (`?without=…`), so that a test can show that it would see that it is missing. Most of it hangs on
 * the browser's locks: `turns` – every tab gets the lock at once; `takeover` – a lock that is taken is never waited for; `steal` – none is
 * taken from a tab that stalls. `sign-out` – no tab tells another one that its agent has signed out.
 */
export function takeAway(what: string | null): void {
  const real = navigator.locks.request.bind(navigator.locks);
  const never = () => new Promise<never>(() => undefined);
  const request = (name: string, how: LockOptions, hold: LockGrantedCallback<unknown>): Promise<unknown> => {
    if (what === 'turns') return real(`${name} ${crypto.randomUUID()}`, how.steal ? { steal: true } : {}, hold);
    if (what === 'takeover' && !how.steal) return real(name, { ifAvailable: true }, (lock) => (lock ? hold(lock) : never()));
    if (what === 'steal' && how.steal) return never();
    return real(name, how, hold);
  };
  if (what === 'sign-out') mute('/sign-out/');
  else if (what !== null) Object.defineProperty(navigator.locks, 'request', { value: request });
}

function mute(channels: string): void {
  const say = Reflect.get(BroadcastChannel.prototype, 'postMessage') as BroadcastChannel['postMessage'];
  BroadcastChannel.prototype.postMessage = function (message) {
    if (!this.name.includes(channels)) say.call(this, message);
  };
}
