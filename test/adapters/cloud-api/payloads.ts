/** The documented payloads: one file each in `payloads/`, made valid, once for each alternative that a sample shows. */

/** Webhooks and what they come to, in words: `kind: fact`, line left out. */
export const webhooks: readonly (readonly [file: string, told: readonly string[]])[] = [
  ['webhook-connect-uic-minimal', ['incoming: offer', 'window']],
  ['webhook-connect-uic-with-cta-and-deeplink-payload', ['incoming: offer', 'window']],
  ['bsuid-connect-uic', ['incoming: offer', 'window']],
  ['webhook-connect-bic-template', ['outgoing media: answer']],
  ['webhook-connect-bic-full-sdp-answer-and-legacy-connection', ['outgoing media: answer']],
  ['bsuid-connect-bic', ['outgoing media: answer, key']],
  ['webhook-status-template-ringing', ['outgoing ringing, key']],
  ['webhook-status-template-accepted', ['outgoing accepted by customer, key', 'window']],
  ['webhook-status-template-rejected', ['outgoing rejected by customer, key']],
  ['bsuid-status-ringing', ['outgoing ringing, key']],
  ['bsuid-status-accepted', ['outgoing accepted by customer, key', 'window']],
  ['bsuid-status-rejected', ['outgoing rejected by customer, key']],
  ['webhook-terminate-template-completed', ['outgoing terminated: 120 s, key', 'window']],
  ['webhook-terminate-template-failed', ['outgoing terminated: 120 s, failed 138021, key', 'window']],
  ['webhook-terminate-uic-completed', ['incoming terminated: 120 s']],
  ['webhook-terminate-uic-failed', ['incoming terminated: 120 s, failed 138021']],
  ['bsuid-terminate-uic', ['incoming terminated: 120 s']],
  ['bsuid-terminate-bic-no-timing-unanswered-shape', ['outgoing terminated, key']],
  ['2026-webhook-call-recording-available', []],
  ['2026-webhook-call-transcription-available', []],
  ['2026-webhook-voicemail-audio-message', ['window']],
  ['2026-permission-reply-1-accept-temporary-from-request', ['temporary from request']],
  ['2026-permission-reply-2-accept-permanent-from-request', ['permanent from request']],
  ['2026-permission-reply-3-accept-permanent-from-business-profile', ['permanent from profile']],
  ['2026-permission-reply-4-reject-from-request', ['none: declined']],
  ['2026-permission-reply-5-accept-automatic-callback-after-user-called', ['temporary from callback']],
  ['2026-permission-reply-6-reject-automatic-revoked-after-4-unanswered', ['none: auto-revoked']],
  ['webhook-call-permission-reply-temporary-user-action', ['temporary from request']],
  ['webhook-call-permission-reply-temporary-automatic', ['temporary from callback']],
  ['webhook-call-permission-reply-permanent-user-action', ['temporary from request']], // the sample itself says `is_permanent: false`
  ['webhook-call-permission-reply-permanent-automatic', ['temporary from callback']],
  ['bsuid-call-permission-reply', ['temporary from request']],
  ['webhook-account-update-restriction-bic', ['restricted: calls']],
  ['webhook-account-update-restriction-uic', []],
  ['webhook-account-update-restriction-call-button-hidden', []],
  ['webhook-account-update-violation-calling-quality-business', []],
  ['webhook-account-update-violation-calling-quality-user', []],
  ['webhook-account-update-violation-low-pickup-rate', []],
  ['webhook-account-settings-update', []],
  ['webhook-template-status-approved', ['template approved']],
  ['webhook-template-status-rejected', ['template rejected: Two parameters stand next to each other. Put words between them.']],
  ['webhook-message-receipts', []],
];

/** Answers of the platform, which are no webhooks. */
export const answers = [
  'response-call-permissions-get',
  'response-connect-bic',
  'response-action-success',
  'response-message-sent',
  'response-settings-get',
  'response-settings-get-restrictions-business',
  'response-settings-get-restrictions-user',
  'error-graph-100-sdp-fingerprint-not-sha256',
  '2026-transcript-document-abridged',
] as const;

const read = async (file: string): Promise<Response> => fetch(new URL(`./payloads/${file}`, import.meta.url));

/** A payload, parsed. */
export const payload = async (name: string): Promise<unknown> => (await read(`${name}.json`)).json() as Promise<unknown>;

export const sdpText = async (name: string): Promise<string> => (await read(`${name}.sdp`)).text();
