import { fromPromise, setup } from 'xstate';

/**
 * The press of the call icon (product: "permission is checked with the backend; granted → the call starts at once; not granted → a
 * modal with two choices"). `checking` asks afresh and waits no longer than `patience`; then what is known decides.
 */
export const permissionMachine = setup({
  types: {
    input: {} as { /** ms */ readonly patience: number },
    context: {} as { readonly patience: number },
    events: {} as { readonly type: 'call.start' } | { readonly type: 'asking.close' } | { readonly type: 'call.refused' },
  },
  actors: {
    /** Asks the backend for fresh facts and applies them. */
    check: fromPromise<void>(() => Promise.reject(new Error('The effect "check" was not provided.'))),
  },
  guards: {
    mayCall: () => false,
    mayOnlyWait: () => false,
  },
  actions: { dial: () => undefined },
  delays: { patience: ({ context }) => context.patience },
}).createMachine({
  id: 'permission',
  context: ({ input }) => input,
  initial: 'idle',
  on: { 'call.refused': '.asking' },
  states: {
    idle: { on: { 'call.start': 'checking' } },
    checking: {
      invoke: { src: 'check', onDone: 'deciding', onError: 'deciding' },
      after: { patience: 'deciding' },
      on: { 'asking.close': 'idle' },
    },
    deciding: {
      always: [{ guard: 'mayCall', target: 'idle', actions: 'dial' }, { guard: 'mayOnlyWait', target: 'idle' }, { target: 'asking' }],
    },
    asking: { on: { 'asking.close': 'idle', 'call.start': 'checking' } },
  },
});
