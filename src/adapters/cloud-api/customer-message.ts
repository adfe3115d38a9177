import type { LineNews } from '../../adapter.js';
import type { Change } from './change.js';
import { isPermissionReply, messagesOf, type Message } from './message.js';
import type { WebhookContext } from './webhook-context.js';
import { windowNews } from './window-news.js';

/** Told in the list of messages, and not written by the customer. */
const notWritten: ReadonlySet<string | undefined> = new Set(['system', 'request_welcome', undefined]);

/** A customer who writes opens the window. That an answered permission request does so too is nowhere said. */
export const customerMessageNews = ({ value }: Change, context: WebhookContext): readonly LineNews[] =>
  messagesOf(value, context)
    .filter((message) => isWritten(message))
    .map(({ id, timestamp, line }) => windowNews(line, timestamp ?? context.arrivedAt, id, context));

const isWritten = (message: Message): boolean => !notWritten.has(message.type) && !isPermissionReply(message);
