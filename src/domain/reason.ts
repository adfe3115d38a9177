/**
 * Why something is refused. The closed set of the product: a rule of ours, the platform or the backend answers with one of
 * these, and every one has a sentence in every locale. `domain/refusal.ts` says which platform code means which.
 */
export type Reason =
  // may be solved by asking the customer, or by waiting
  | 'no-permission'
  | 'request-limit'
  | 'call-limit'
  | 'restricted'
  | 'window-closed'
  | 'already-permitted'
  | 'already-in-call'
  | 'in-another-call'
  | 'too-many-calls'
  | 'asked-too-often'
  | 'write-first'
  // an admin or a developer must act
  | 'calling-disabled'
  | 'setup-incomplete'
  | 'country'
  | 'test-number'
  | 'sip'
  | 'messaging-limit'
  | 'no-payment-method'
  | 'technical'
  // about the customer
  | 'cannot-be-called'
  | 'old-app'
  // about a call
  | 'call-setup-failed'
  | 'no-microphone'
  | 'no-sound-from-agent'
  | 'no-sound-from-customer'
  | 'answered-elsewhere'
  | 'call-over'
  // about the connection between this page and the backend
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'offline'
  | 'connection-problem'
  | 'no-answer'
  | 'bad-answer'
  | 'not-supported'
  // about what the agent wrote
  | 'text-missing'
  | 'text-too-long'
  | 'button-too-long'
  | 'validity-out-of-range'
  | 'template-missing'
  | 'template-not-approved'
  | 'template-wrong-kind'
  | 'variable-missing'
  | 'template-in-review'
  | 'template-name-taken'
  // anything else
  | 'refused';
