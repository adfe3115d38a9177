/** Stands in for your backend and for the customer, in every example: the simulator that is in the package, with one customer. */
import { Readable } from 'node:stream';

/** What the buttons of "The customer's phone" do. */
const acts = new Set(['allow', 'answer', 'hangUp', 'call']);

/** So long somebody who presses "Answer" before it rings holds the phone, ms. */
const patience = 10_000;

/** Answers `/api/calling/…` and `/phone/…` as connect-like servers expect it; `next` gets the rest. */
export function backend(createSimulator) {
  const simulator = createSimulator({
    tenant: 'acme',
    agents: [{ id: 'priya', name: 'Priya Nair' }],
    customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: '4711' }] }],
  });
  const phone = simulator.phone('amara');

  /** A call that was just placed takes a moment to the phone: "Answer" waits for it. */
  const press = async (act) => {
    if (act === 'answer' && !(await rings(simulator, phone))) return 409;
    phone[act]();
    return 204;
  };

  return (request, response, next) => {
    const address = new URL(request.url, 'http://localhost');
    const act = address.pathname.match(/^\/phone\/(\w+)$/)?.[1];
    if (address.pathname.startsWith('/api/calling/')) {
      answer(simulator, request, response, address).catch(() => response.destroy());
    } else if (request.method === 'POST' && acts.has(act)) {
      void press(act).then((status) => response.writeHead(status).end());
    } else next();
  };
}

/** Whether the phone rings, now or soon. */
const rings = (simulator, phone) =>
  new Promise((resolve) => {
    const look = () => phone.state.call?.status === 'ringing' && end(true);
    const end = (answer) => {
      stop();
      clearTimeout(timer);
      resolve(answer);
    };
    const stop = simulator.subscribe(look);
    const timer = setTimeout(() => end(false), patience);
    look();
  });

/** The same as a plugin of Vite's development server. In its place put your own backend: `server.proxy`. */
export const standIn = (createSimulator) => ({
  name: 'backend',
  configureServer: ({ middlewares }) => void middlewares.use(backend(createSimulator)),
});

async function answer(simulator, request, response, address) {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = request.method === 'POST' ? Readable.toWeb(request) : undefined;
  const init = { method: request.method, headers: request.headers, body, duplex: 'half', signal: gone.signal };
  const answered = await simulator.fetch(new Request(address, init));
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).flushHeaders();
  if (answered.body) for await (const chunk of answered.body) response.write(chunk);
  response.end();
}
