import type { News } from '../../../src/adapter.js';
import type { Signal } from '../../../src/domain/signal.js';

/** News in a few words, for tables. */
export function inWords(news: News): string {
  switch (news.kind) {
    case 'call':
      return [callWords(news.call.direction, news.signal), news.key && 'key'].filter(Boolean).join(', ');
    case 'permission.changed': {
      const { permission } = news;
      return permission.status === 'none' ? `none: ${permission.because ?? '?'}` : `${permission.status} from ${permission.source ?? '?'}`;
    }
    case 'window.changed':
      return 'window';
    case 'restriction.changed':
      return `restricted: ${news.restriction.what}`;
    case 'template.changed':
      return `template ${news.template.status}${news.template.rejected ? `: ${news.template.rejected}` : ''}`;
    default:
      return news.kind;
  }
}

function callWords(direction: string, signal: Signal): string {
  switch (signal.kind) {
    case 'incoming':
      return `incoming: ${signal.offer ? 'offer' : 'silent'}`;
    case 'media':
      return `${direction} media: ${signal.answer ? 'answer' : 'silent'}`;
    case 'accepted':
    case 'rejected':
      return `${direction} ${signal.kind} by ${signal.by?.kind ?? '?'}`;
    case 'terminated': {
      const { duration, failure } = signal;
      const more = [duration !== undefined && `${duration} s`, failure && `failed ${failure.platformCode ?? '?'}`]
        .filter(Boolean)
        .join(', ');
      return `${direction} terminated${more && `: ${more}`}`;
    }
    default:
      return `${direction} ${signal.kind}`;
  }
}
