import { assign, fromPromise, setup } from 'xstate';

export type PermissionEvent =
  /** `endOther`: the call with somebody else is to end for this one. */
  { readonly type: 'call.start'; readonly endOther?: true } | { readonly type: 'asking.close' } | { readonly type: 'call.refused' };

/**
 * The press of the call icon (product: "permission is checked with the backend; granted → the call starts at once; not granted → a
 * modal with two choices"). `checking` asks afresh and waits no longer than `patience`; then what is known decides. A call with
 * somebody else is ended only if that was wished and nothing else stands in the way, and this one starts once that is over.
 */
export const permissionMachine = setup({
  types: {
    input: {} as { /** ms */ readonly patience: number },
    context: {} as { readonly patience: number; readonly endOther: boolean },
    events: {} as PermissionEvent,
  },
  actors: {
    /** Asks the backend for fresh facts and applies them. */
    check: fromPromise<void>(() => Promise.reject(new Error('The effect "check" was not provided.'))),
    endOther: fromPromise<void>(() => Promise.reject(new Error('The effect "endOther" was not provided.'))),
  },
  guards: {
    mayCall: () => false,
    mayCallInstead: () => false,
    mayOnlyWait: () => false,
  },
  actions: {
    dial: () => undefined,
    rememberWish: assign({ endOther: ({ event }) => event.type === 'call.start' && Boolean(event.endOther) }),
  },
  delays: { patience: ({ context }) => context.patience },
}).createMachine({
  id: 'permission',
  context: ({ input }) => ({ ...input, endOther: false }),
  initial: 'idle',
  on: { 'call.refused': '.asking' },
  states: {
    idle: { on: { 'call.start': { target: 'checking', actions: 'rememberWish' } } },
    checking: {
      invoke: { src: 'check', onDone: 'deciding', onError: 'deciding' },
      after: { patience: 'deciding' },
      on: { 'asking.close': 'idle' },
    },
    deciding: {
      always: [
        { guard: 'mayCall', target: 'idle', actions: 'dial' },
        { guard: 'mayCallInstead', target: 'ending-other' },
        { guard: 'mayOnlyWait', target: 'idle' },
        { target: 'asking' },
      ],
    },
    'ending-other': {
      invoke: { src: 'endOther', onDone: 'deciding', onError: 'idle' },
      on: { 'asking.close': 'idle' },
    },
    asking: { on: { 'asking.close': 'idle', 'call.start': { target: 'checking', actions: 'rememberWish' } } },
  },
});
