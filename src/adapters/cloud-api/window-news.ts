import type { LineNews } from '../../adapter.js';
import type { Instant } from '../../domain/instant.js';
import type { Line } from '../../domain/line.js';
import { product } from '../../domain/policy.js';
import { momentOf } from './moment-of.js';
import { newsId } from './news-id.js';
import type { WebhookContext } from './webhook-context.js';

/** The customer-service window was opened or refreshed at `openedAt`. */
export const windowNews = (line: Line, openedAt: Instant, by: string, context: WebhookContext): LineNews => ({
  kind: 'window.changed',
  id: newsId('window', by, openedAt),
  at: momentOf(openedAt, context),
  line,
  window: { closesAt: openedAt + product.windowLife },
});
