import type { Agent } from '../../domain/actor.js';
import type { Act } from './act.js';
import { type Answer, problemAnswer, toResponse } from './answers.js';
import { Faults } from './faults.js';
import { type Network, networkError } from './network.js';
import { NewsStream } from './news-stream.js';
import { idsOf, readingRoutes } from './reading-routes.js';
import { type Problem, Refused } from './refused.js';
import { agentById, type World } from './world.js';
import { noteFailure, writingRoutes } from './writing-routes.js';

/** The backend as HTTP: any base path, the tail decides. */
export class Front {
  readonly faults = new Faults();
  readonly #streams = new Set<NewsStream>();
  /** First answers by act and key. */
  readonly #answered = new Map<string, Answer>();

  constructor(
    private readonly world: World,
    private readonly network: Network,
  ) {}

  readonly fetch = async (request: Request): Promise<Response> => {
    request.signal.throwIfAborted();
    if (this.network.down) throw networkError();
    const body = request.method === 'POST' ? await request.text() : '';
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') this.world.time.step();
    else this.world.time.catchUp();
    const answer = this.#answer(request, pathname, body);
    this.world.time.told();
    const lost = request.method === 'POST' && this.faults.losesAnswerOf(pathname);
    await this.#delay();
    request.signal.throwIfAborted();
    if (lost || this.network.down) throw networkError();
    return answer instanceof Response ? answer : toResponse(answer);
  };

  /** All streams end as on a lost network. */
  breakStreams(): void {
    for (const stream of [...this.#streams]) stream.break();
  }

  tellTime(): void {
    for (const stream of this.#streams) stream.tellTime();
  }

  #delay(): Promise<void> {
    const { answerDelayMs } = this.world.settings;
    return answerDelayMs > 0 ? new Promise((done) => void this.world.clock.setTimeout(done, answerDelayMs)) : Promise.resolve();
  }

  #answer(request: Request, path: string, body: string): Answer | Response {
    try {
      const agent = this.#agentOf(request);
      if (request.method === 'POST') return this.#write(request, path, body, agent);
      const { search, searchParams: query } = new URL(request.url);
      if (/\/events$/.test(path)) return this.#stream(request, agent, query);
      for (const route of readingRoutes) {
        const match = route.path.exec(path);
        if (match) return { status: 200, body: route.answer(this.world, { agent, id: captured(match), query, ids: idsOf(search) }) };
      }
      throw new Refused({ code: 'not-found' });
    } catch (error) {
      if (error instanceof Refused) return problemAnswer(error.problem);
      throw error;
    }
  }

  #agentOf(request: Request): Agent {
    const header = request.headers.get('authorization');
    const id = header?.replace(/^Bearer\s+/i, '');
    const record = id === undefined ? this.world.agents[0] : agentById(this.world, id);
    if (!record) throw new Refused({ code: 'signed-out' });
    return record.agent;
  }

  #write(request: Request, path: string, text: string, agent: Agent): Answer {
    const refusal = this.faults.refusalOf(path);
    for (const route of writingRoutes) {
      const match = route.path.exec(path);
      if (!match) continue;
      const act: Act = { agent, id: captured(match), key: keyOf(request), body: parsed(text) };
      return this.#once(`${agent.id} ${match[0]} ${act.key}`, () => this.#carry(route, act, refusal));
    }
    throw new Refused({ code: 'not-found' });
  }

  #carry(route: (typeof writingRoutes)[number], act: Act, refusal: Problem | undefined): Answer {
    const { world } = this;
    world.acting = act.key;
    try {
      if (refusal) throw new Refused(refusal);
      return route.act(world, act);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const answer = problemAnswer(error.problem);
      if (answer.status < 500) noteFailure(world, route, act, error.problem.code);
      return answer;
    } finally {
      world.acting = undefined;
    }
  }

  /** The same act with the same key has one effect; a failure of the backend's own may be tried again. */
  #once(name: string, run: () => Answer): Answer {
    const before = this.#answered.get(name);
    if (before) return before;
    const answer = run();
    if (answer.status < 500) this.#answered.set(name, answer);
    return answer;
  }

  #stream(request: Request, agent: Agent, query: URLSearchParams): Response {
    const record = agentById(this.world, agent.id);
    if (record && !record.hasSignedIn) {
      record.hasSignedIn = true;
      this.world.agentFreed();
    }
    const after = request.headers.get('last-event-id') || query.get('after') || undefined;
    const stream = new NewsStream(agent.id, this.world, this.network, after, (closed) => this.#streams.delete(closed));
    this.#streams.add(stream);
    request.signal.addEventListener('abort', () => stream.break(new DOMException('The stream was aborted.', 'AbortError')));
    return new Response(stream.body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
  }
}

const captured = (match: RegExpExecArray): string => decodeURIComponent(match[1] ?? '');

function keyOf(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (!key) throw new Refused({ code: 'technical', detail: 'Idempotency-Key is missing' });
  return key;
}

function parsed(text: string): Act['body'] {
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (typeof body === 'object' && body !== null) return body as Act['body'];
  } catch {
    // told below
  }
  throw new Refused({ code: 'technical', detail: 'The body is not a JSON object' });
}
