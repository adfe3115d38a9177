const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port2.onmessage = () => waiting.shift()?.();

let underWay = 0;

const counted = <T>(answer: Promise<T>): Promise<T> => {
  underWay += 1;
  return answer.finally(() => (underWay -= 1));
};

/** The same backend, for whose answers `settled` waits. */
export const answering =
  (fetch: (request: Request) => Promise<Response>) =>
  (request: Request): Promise<Response> =>
    counted(
      fetch(request).then((response) => {
        const text = response.text.bind(response);
        return Object.assign(response, { text: () => counted(text()) });
      }),
    );

/**
 * Everything under way comes to rest, but for the disk: far cheaper than timers, which browsers slow down. Bodies are read in real time, and
 * slower in some engines than in others, so that turns alone would not do.
 */
export async function settled(turns = 12): Promise<void> {
  do {
    for (let turn = 0; turn < turns; turn += 1)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        port1.postMessage(undefined);
      });
  } while (underWay > 0);
}
