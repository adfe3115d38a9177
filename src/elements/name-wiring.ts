/** How long the wiring may take to be whole (ms), before its developer is told what lacks. */
export const wiringPatience = 3000;

/** Tells the developer of a mistake in the wiring, by code that is loaded when one was made. Where it cannot be loaded nobody is told. */
export const nameWiring = (say: (mistakes: typeof import('./wiring-mistakes.js')) => void): void =>
  void import('./wiring-mistakes.js').then(say, () => undefined);
