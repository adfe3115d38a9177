import type { WithdrawnBecause } from '../../domain/signal.js';
import type { Explained } from './reasons.js';

/** Words of `<wa-incoming-call>`. `name` is the customer's first name, absent when unknown; `who` whatever the card shows. */
export interface IncomingCallMessages {
  readonly title: (count: number) => string;
  readonly answering: string;
  readonly connecting: string;
  readonly declining: string;
  readonly answer: string;
  readonly endAndAnswer: string;
  readonly answerWho: (who: string) => string;
  readonly endAndAnswerWho: (who: string) => string;
  readonly decline: string;
  readonly declineWho: (who: string) => string;
  readonly waysToDecline: string;
  readonly declineForMe: Explained;
  readonly declineForCustomer: (name: string | undefined) => Explained;
  /** The call has no conversation yet. */
  readonly newChat: string;
  readonly endsOther: (who: string) => string;
  /** Said at once; `key` moves the focus to the card. */
  readonly announced: (who: string, key: string | undefined) => string;
  /** Why a card has left. `after`: "9 s", absent when unknown. */
  readonly left: {
    readonly colleague: (name: string | undefined) => string;
    readonly after: (after: string | undefined, who: string) => string;
    readonly otherTab: Explained;
    readonly missed: string;
    readonly stopped: (after: string | undefined, who: string) => string;
    readonly tooLate: Explained;
    /** It rings on, but not here. `name`: who is asked now. */
    readonly passedOn: (because: WithdrawnBecause | undefined, name: string | undefined) => string;
    readonly othersMay: (who: string) => string;
    readonly youDeclined: string;
    readonly declinedBy: (name: string | undefined) => string;
    readonly endedFor: (name: string | undefined) => string;
  };
  readonly callBack: string;
  /** In the title of a hidden tab, in turn with the page's own; `count` calls ring. */
  readonly pageTitle: (who: string, count: number) => string;
  /** On the desktop, below the caller's name. `business`: which number is called. */
  readonly notification: (business: string | undefined) => string;
}
