/** How the stores of one owner tell each other, across tabs, that all was wiped. */
export interface SignOutChannel {
  tell(): void;
  close(): void;
}

/** The number is the shape of what is said; another one is another channel. */
const wire = 1;
const signedOut = 'signed-out';

/** `database`: the name of the owner's database. Where the browser has no channels, or refuses one, nobody is told and nobody hears. */
export function signOutChannel(database: string, heard: () => void): SignOutChannel {
  try {
    const channel = new BroadcastChannel(`${database}/sign-out/${wire}`);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === signedOut) heard();
    });
    return {
      tell: () => {
        try {
          channel.postMessage(signedOut);
        } catch {
          // closed meanwhile
        }
      },
      close: () => channel.close(),
    };
  } catch {
    return { tell: () => undefined, close: () => undefined };
  }
}
