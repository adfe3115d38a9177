import type { Helpdesk } from '../helpdesk.js';
import { agents } from '../world/customers.js';
import { firstName } from './first-name.js';

export interface Scenario {
  readonly label: string;
  /** What it does, for the tooltip. */
  readonly what: string;
  readonly possible?: boolean;
  /** A switch, and whether it is on. */
  readonly pressed?: boolean;
  readonly does: () => unknown;
}

interface Group {
  readonly group: string;
  readonly choices: readonly Scenario[];
}

const hour = 60 * 60 * 1000;
const lines = ['Hello?', 'Is there any news?', 'Could you call me about it?', 'Thank you'];

/** What can happen to the chosen customer, the window, the time and the network. */
export const scenarios = (helpdesk: Helpdesk): readonly Group[] => [
  { group: 'Customer', choices: ofCustomer(helpdesk) },
  { group: 'Window', choices: ofWindow(helpdesk) },
  {
    group: 'Time',
    choices: [
      { label: '+24 h', what: 'A day passes', does: () => helpdesk.do({ does: 'jump', ms: 24 * hour }) },
      { label: '+7 d', what: 'A week passes', does: () => helpdesk.do({ does: 'jump', ms: 7 * 24 * hour }) },
    ],
  },
  { group: 'Desk', choices: ofDesk(helpdesk) },
  { group: 'Template', choices: ofTemplate(helpdesk) },
  { group: 'Network', choices: ofNetwork(helpdesk) },
  {
    group: 'Delay',
    choices: [
      {
        label: '5 s',
        what: 'What you press next happens 5 seconds later: time enough to open a dialog first',
        pressed: helpdesk.scenariosWait,
        does: () => {
          helpdesk.scenariosWait = !helpdesk.scenariosWait;
          helpdesk.changed();
        },
      },
    ],
  },
];

function ofCustomer(helpdesk: Helpdesk): readonly Scenario[] {
  const { id: customer } = helpdesk.chat.customer;
  const { call, permission, messages } = helpdesk.phone;
  const rings = call?.status === 'ringing';
  const isHeld = permission.status === 'permanent' || (permission.status === 'temporary' && helpdesk.now < permission.until);
  const hasRequest = messages.some((message) => message.kind === 'request' && message.status === 'pending');
  const act = (does: 'allow' | 'refuse' | 'answer' | 'reject' | 'hang up' | 'let ring') => () => helpdesk.do({ does, customer });
  return [
    { label: 'Allow', what: 'Allows calls for 7 days, asked or not', possible: !isHeld, does: act('allow') },
    {
      label: 'Decline',
      what: rings ? 'Declines the ringing call' : isHeld ? 'Takes the permission back' : 'Says no to the permission request',
      possible: rings || isHeld || hasRequest,
      does: act(rings ? 'reject' : 'refuse'),
    },
    { label: 'Pick up', what: 'Answers the ringing phone', possible: rings, does: act('answer') },
    {
      label: 'Miss',
      what: rings ? 'Lets the phone ring out: time leaps' : 'Gives up calling before anybody answers',
      possible: rings || call?.status === 'calling',
      does: act(rings ? 'let ring' : 'hang up'),
    },
    { label: 'Call in', what: 'Calls the business', possible: !call, does: () => void helpdesk.phones.call(customer) },
    {
      label: 'Lose network',
      what: 'The customer’s network fails in the call',
      possible: call?.status === 'ongoing',
      does: () => helpdesk.do({ does: 'lose sound', customer, side: 'customer' }),
    },
    {
      label: 'Write',
      what: 'Writes a message, which opens the window',
      does: () => {
        const written = messages.filter(({ from }) => from === 'customer').length;
        helpdesk.do({ does: 'write', customer, text: lines[written % lines.length] ?? '' });
      },
    },
  ];
}

function ofWindow(helpdesk: Helpdesk): readonly Scenario[] {
  const { customer, window } = helpdesk.chat;
  return [
    {
      label: 'Open',
      what: 'Opens the chat window for 24 hours',
      possible: !window.open,
      does: () => helpdesk.do({ does: 'open window', customer: customer.id }),
    },
    {
      label: 'Close',
      what: 'Closes the chat window',
      possible: window.open,
      does: () => helpdesk.do({ does: 'close window', customer: customer.id }),
    },
  ];
}

function ofDesk(helpdesk: Helpdesk): readonly Scenario[] {
  const { assignment, offersToBusy, isRestricted } = helpdesk.world.sight;
  const isAlone = assignment === 'nobody';
  return [
    { label: colleague(helpdesk).name, what: 'The colleague’s desk, in another tab', does: () => void open(colleague(helpdesk).place) },
    {
      label: 'Unassigned',
      what: 'Calls of customers are assigned to nobody',
      pressed: isAlone,
      does: () => helpdesk.do({ does: 'assign', rule: isAlone ? 'everyone' : 'nobody' }),
    },
    {
      label: 'Second calls',
      what: 'Calls are also offered to agents who are in one',
      pressed: offersToBusy,
      does: () => helpdesk.do({ does: 'offer to busy', offers: !offersToBusy }),
    },
    {
      label: 'Restricted',
      what: 'WhatsApp has paused calls from this number for low quality',
      pressed: isRestricted,
      does: () => helpdesk.do({ does: 'restrict', what: isRestricted ? 'none' : 'calls' }),
    },
  ];
}

/** Of the template that was submitted last. */
function ofTemplate(helpdesk: Helpdesk): readonly Scenario[] {
  const template = helpdesk.world.sight.inReview.at(-1);
  const review = (more: { readonly rejected?: string }) => () => template && helpdesk.do({ does: 'review', template, ...more });
  const possible = template !== undefined;
  return [
    { label: 'Approve', what: 'WhatsApp approves the template in review', possible, does: review({}) },
    { label: 'Reject', what: 'WhatsApp rejects the template in review', possible, does: review({ rejected: 'INVALID_FORMAT' }) },
  ];
}

function colleague({ agent }: Helpdesk) {
  const { id, name } = agents.find((other) => other.id !== agent.id) ?? agent;
  return { name: firstName(name), place: `?agent=${id}` };
}

function ofNetwork(helpdesk: Helpdesk): readonly Scenario[] {
  const { down, twice } = helpdesk.world.sight.network;
  return [
    {
      label: down ? 'Restore' : 'Drop',
      what: down ? 'The desk reaches its backend again' : 'The desk loses its backend',
      does: () => helpdesk.do({ does: 'network', down: !down }),
    },
    {
      label: 'Lose sound',
      what: 'No sound reaches WhatsApp from this desk: it ends the call',
      possible: helpdesk.phone.call?.status === 'ongoing',
      does: () => helpdesk.do({ does: 'lose sound', customer: helpdesk.chat.customer.id, side: 'agent' }),
    },
    { label: 'Send twice', what: 'All news arrive twice', pressed: twice, does: () => helpdesk.do({ does: 'network', twice: !twice }) },
  ];
}
