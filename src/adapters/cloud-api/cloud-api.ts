/** For backends: what the WhatsApp Business Platform sends and answers, as this package's news and facts. Pure; runs anywhere. */
export { readWebhook } from './webhook.js';
export { readCallPermissions, type PermissionContext } from './call-permissions.js';
export { readRestriction } from './calling-settings.js';
export { readRefusal } from './refusal.js';
export { callIdOf } from './call-news.js';
export { customerIdOf } from './line-of.js';
export type { PlatformCustomer, TemplateName, WebhookContext } from './webhook-context.js';
