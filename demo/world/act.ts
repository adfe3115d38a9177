import type { AssignmentRule, Simulator } from '../../src/testing/testing.js';

/** Everything that can be done to the demo's world, as plain data: what happened can be written down and done again. */
export type Act =
  | { readonly does: CustomersAct; readonly customer: string }
  | { readonly does: 'write'; readonly customer: string; readonly text: string }
  | { readonly does: 'call'; readonly customer: string; readonly offer?: string }
  | { readonly does: 'tap invite'; readonly customer: string; readonly invite: string; readonly offer?: string }
  /** The phone answers the session description of a dial. */
  | { readonly does: 'describe'; readonly customer: string; readonly sdp: string }
  /** A call that was handed on wants another offer of the phone. */
  | { readonly does: 'offer again'; readonly customer: string; readonly sdp?: string }
  /** The network of one side fails in a call. */
  | { readonly does: 'lose sound'; readonly customer: string; readonly side: 'agent' | 'customer' }
  | { readonly does: 'assign'; readonly rule: AssignmentRule }
  | { readonly does: 'offer to busy'; readonly offers: boolean }
  /** WhatsApp has looked at a template; with words it says no. */
  | { readonly does: 'review'; readonly template: string; readonly rejected?: string }
  | { readonly does: 'restrict'; readonly what: 'calls' | 'none' }
  | { readonly does: 'open window' | 'close window'; readonly customer: string }
  | { readonly does: 'send message'; readonly conversation: string; readonly text: string; readonly agent?: string }
  | { readonly does: 'jump'; readonly ms: number }
  | { readonly does: 'network'; readonly down?: boolean; readonly twice?: boolean }
  /** What an agent's desk asked of the backend. */
  | {
      readonly does: 'post';
      readonly path: string;
      readonly key: string;
      readonly body: Readonly<Record<string, unknown>>;
      readonly agent?: string;
    };

type CustomersAct = 'allow' | 'allow for good' | 'refuse' | 'answer' | 'reject' | 'hang up' | 'let ring';

/** Does it. What is impossible at the moment does nothing. */
export function perform(simulator: Simulator, act: Act): unknown {
  switch (act.does) {
    case 'allow':
      return simulator.phone(act.customer).allow();
    case 'allow for good':
      return simulator.phone(act.customer).allow(true);
    case 'refuse':
      return simulator.phone(act.customer).refuse();
    case 'answer':
      return simulator.phone(act.customer).answer();
    case 'reject':
      return simulator.phone(act.customer).reject();
    case 'hang up':
      return simulator.phone(act.customer).hangUp();
    case 'call':
      return simulator.phone(act.customer).call(undefined, act.offer);
    case 'let ring':
      return simulator.phone(act.customer).ignore();
    case 'write':
      return simulator.phone(act.customer).write(act.text);
    case 'tap invite':
      return simulator.phone(act.customer).tapInvite(act.invite, act.offer);
    case 'describe':
      return simulator.phone(act.customer).describe(act.sdp);
    case 'offer again':
      return simulator.phone(act.customer).offerAgain(act.sdp);
    case 'lose sound':
      return simulator.phone(act.customer).dropConnection(act.side);
    case 'assign':
      return simulator.assign(act.rule);
    case 'offer to busy':
      return simulator.offerToBusy(act.offers);
    case 'review':
      return act.rejected === undefined ? simulator.approveTemplate(act.template) : simulator.rejectTemplate(act.template, act.rejected);
    case 'restrict':
      return simulator.restrict(act.what);
    case 'open window':
      return simulator.openWindow(act.customer);
    case 'close window':
      return simulator.closeWindow(act.customer);
    case 'send message':
      return simulator.sendMessage(act.conversation, act.text, act.agent);
    case 'jump':
      return simulator.jump(act.ms);
    case 'network':
      simulator.network.down = act.down ?? simulator.network.down;
      simulator.network.twice = act.twice ?? simulator.network.twice;
      return;
    case 'post':
      return simulator.fetch(postRequest(act));
    default:
      return act satisfies never;
  }
}

function postRequest({ path, key, body, agent }: Extract<Act, { does: 'post' }>): Request {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(agent && { Authorization: `Bearer ${agent}` }) };
  return new Request(new URL(path, location.href), { method: 'POST', headers, body: JSON.stringify(body) });
}

/** What a request to the backend does to the world; undefined when it only reads. */
export async function actOf(request: Request): Promise<Act | undefined> {
  if (request.method !== 'POST') return undefined;
  const text = await request.text();
  const agent = request.headers.get('Authorization')?.replace(/^Bearer /, '');
  return {
    does: 'post',
    path: new URL(request.url).pathname,
    key: request.headers.get('Idempotency-Key') ?? '',
    body: text ? (JSON.parse(text) as Readonly<Record<string, unknown>>) : {},
    ...(agent && { agent }),
  };
}
