/** For hosts and tests: the contract of an adapter; a backend, a platform and phones to try everything against. */
export { testAdapter, type AdapterTest } from './test-adapter.js';
export type { TestedAdapter } from './contract/tested-adapter.js';
export { VirtualClock } from './virtual-clock.js';
export { createSimulator, type Simulator } from './simulator/simulator.js';
export type { AssignmentRule, ConversationOptions, CustomerOptions, RingSeconds, SimulatorOptions } from './simulator/simulator-options.js';
export type { BackendConversation } from './simulator/backend-conversation.js';
export type { Message } from './simulator/line-record.js';
export type { Network } from './simulator/network.js';
export type { Phone } from './simulator/phone.js';
export type { PhoneCall, PhoneMessage, PhoneState, PhoneVoice } from './simulator/phone-state.js';
export { type PlatformAllowance, type PlatformLimits, platformLimits } from './simulator/platform-limits.js';
export type { Problem } from './simulator/refused.js';
export type { Effect } from './simulator/world.js';
