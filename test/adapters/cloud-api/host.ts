import type { WebhookContext } from '../../../src/adapters/cloud-api/cloud-api.js';
import type { Line } from '../../../src/domain/line.js';
import type { Template } from '../../../src/domain/template.js';

/** Long after every payload. */
export const arrivedAt = Date.UTC(2026, 9, 13, 9, 0);

export const knownLine: Line = { customer: { id: 'amara' }, number: { id: '105615555715855' } };

export const template: Template = {
  id: 't1',
  kind: 'request',
  name: 'call_back',
  language: 'en',
  category: 'UTILITY',
  body: 'May we call you about {{1}}?',
  examples: ['your order'],
  status: 'pending',
};

/** A backend that knows one line and one template. */
export const host: WebhookContext = {
  arrivedAt,
  linesOf: () => [knownLine],
  template: () => ({ template, numbers: [knownLine.number.id] }),
};
