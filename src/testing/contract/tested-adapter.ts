import type { CallingAdapter } from '../../adapter.js';

/** One adapter before a backend of its own, and the hands by which a rule moves that backend. */
export interface TestedAdapter {
  readonly adapter: CallingAdapter;
  /** One that the agent may see: its service window is open, its customer has allowed calls, and no call rings or runs. */
  readonly conversation: string;
  /** Something happens in the conversation that the agent is told of, e.g. the customer writes. Each time anew. */
  happens(): unknown;
  /** The customer calls, and the call is offered to this agent. */
  customerCalls(): unknown;
  /** How often the act with this key was really carried out. */
  effectsOf(key: string): number | Promise<number>;
  /** From now on the backend leaves every question and act unanswered. */
  stalls(): unknown;
  /** The connection behind every subscription breaks; a new one would succeed. */
  breaks(): unknown;
  /** Lets ms pass, where adapter and backend run by a clock of the test's own. */
  passes?(ms: number): unknown;
  /** After the rule. */
  end?(): unknown;
}
