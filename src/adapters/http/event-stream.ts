import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** One event larger than this is not ours. */
const largestEvent = 4_000_000;

/**
 * Reads a body of server-sent events until it ends or `signal` is aborted. `heard` at every chunk, comments too; `event` at every
 * event. Rejects when the body breaks off or an event is too large.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  on: { readonly heard: () => void; readonly event: (message: EventSourceMessage) => void },
  signal: AbortSignal,
): Promise<void> {
  const decoder = new TextDecoder();
  const parser = createParser({ maxBufferSize: largestEvent, onEvent: on.event });
  const reader = body.getReader();
  const cancel = () =>
    void reader.cancel().catch(() => {
      // it broke by itself
    });
  signal.addEventListener('abort', cancel, { once: true });
  for (let chunk = await reader.read(); !chunk.done && !signal.aborted; chunk = await reader.read()) {
    on.heard();
    parser.feed(decoder.decode(chunk.value, { stream: true }));
  }
}
