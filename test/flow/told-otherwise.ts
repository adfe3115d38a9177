/** A request or a transaction of IndexedDB, which may tell something else than what became of it. */
export type Teller = IDBRequest | IDBTransaction;

type Tell = () => void;

interface Voice {
  /** What is done with something that is to be told; undefined: it is told. */
  spoil: ((type: string, tell: (as: string) => void) => void) | undefined;
}

const voices = new WeakMap<Teller, Voice>();
const words = ['success', 'error', 'complete', 'abort', 'upgradeneeded', 'blocked'];

/** Stands between it and everybody who listens to it from now on. */
export function overhear(teller: Teller): void {
  const voice: Voice = { spoil: undefined };
  const listeners: (readonly [string, EventListener])[] = [];
  voices.set(teller, voice);
  for (const word of words)
    teller.addEventListener(word, (event) => {
      const tell = (as: string) => {
        for (const [type, listener] of listeners) if (type === as) listener.call(teller, event);
      };
      if (voice.spoil) voice.spoil(word, tell);
      else tell(word);
    });
  Object.defineProperty(teller, 'addEventListener', {
    value: (type: string, listener: EventListener) => void listeners.push([type, listener]),
  });
}

const spoil = (teller: Teller, how: Voice['spoil']): void => void Object.assign(voices.get(teller) ?? {}, { spoil: how });

/** Nobody is told anything any more. */
export const neverTell = (teller: Teller): void => spoil(teller, () => undefined);

/** Everybody is told when `later` says so. */
export const tellLater = (teller: Teller, later: (tell: Tell) => void): void => spoil(teller, (type, tell) => later(() => tell(type)));

/** What was done is told as an error. */
export function tellAsError(teller: Teller, error: DOMException): void {
  spoil(teller, (type, tell) => tell(type === 'success' || type === 'complete' || type === 'abort' ? 'error' : type));
  Object.defineProperty(teller, 'error', { configurable: true, get: () => error });
}
