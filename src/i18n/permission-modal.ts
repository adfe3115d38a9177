import type { Duration } from '../domain/instant.js';
import type { OutreachKind } from '../domain/outreach.js';
import type { PermissionEnd } from '../domain/permission.js';

/** Words that differ by what is sent. */
type ByKind = Readonly<Record<OutreachKind, string>>;

/**
 * The words of `<wa-permission-modal>`. `name` is how the customer is called, absent when neither name nor number is known; `business` how customers know the number; `moment`, `ago`
 * and `left` are ready phrases ("Tue 20 Oct, 14:05", "2 h ago", "5 d 3 h").
 */
export interface PermissionModalMessages {
  /** Stands for a number without a name. */
  readonly business: string;
  readonly close: string;
  readonly cancel: string;
  readonly details: string;
  readonly platformCode: (code: number) => string;
  readonly contactAdmin: string;
  readonly copyDetails: Readonly<Record<'idle' | 'copied' | 'refused', string>>;
  /** What is copied for an admin or a developer; `platform` is the platform's own sentence. */
  readonly report: (about: {
    readonly title: string;
    readonly sentence: string;
    readonly code: number | undefined;
    readonly platform: string | undefined;
    readonly business: string;
    readonly number: string | undefined;
    readonly conversation: string;
    readonly moment: string;
  }) => string;

  readonly askTitle: (name: string | undefined) => string;
  /** An invite is written although permission holds. */
  readonly inviteAnyway: (name: string | undefined) => { readonly title: string; readonly why: string };
  /** Why there is no permission, one sentence. `ended` is when that became so, `missed` how many calls in a row end a permission. */
  readonly noPermission: (
    because: PermissionEnd,
    about: { name: string | undefined; business: string; ended: string; missed: number },
  ) => string;
  readonly nextRequest: (moment: string) => string;
  readonly inviteStillPossible: string;
  readonly nothingPossible: string;

  readonly choose: (name: string | undefined) => string;
  readonly choice: ByKind;
  readonly requestMeans: (name: string | undefined, life: Duration, forGood: boolean) => string;
  readonly inviteMeans: (name: string | undefined) => string;
  readonly inviteCost: string;
  readonly used: (used: number, max: number, within: Duration) => string;
  readonly usedUp: (used: number, max: number, moment: string | undefined) => string;
  readonly limitReached: (name: string | undefined, max: number, within: Duration) => string;
  readonly possibleAgain: (moment: string) => string;

  readonly message: string;
  /** The text that stands there before the agent has typed one. */
  readonly suggestion: (kind: OutreachKind, name: string | undefined) => string;
  readonly count: (length: string, max: string) => string;
  readonly tooLong: (by: number, figure: string) => string;
  readonly button: string;
  /** What the invite's button says unless the agent changes it. */
  readonly usualButton: string;
  readonly validFor: string;
  readonly lasting: (length: Duration) => string;
  readonly windowOpen: (left: string | undefined) => string;
  readonly useTemplate: string;
  readonly useText: string;

  readonly windowClosed: (ago: string | undefined) => string;
  readonly onlyTemplates: (name: string | undefined) => string;
  readonly windowJustClosed: string;
  readonly textKept: string;
  readonly keptText: string;
  readonly makeTemplate: string;
  /** The head while a template is written. */
  readonly writing: (name: string | undefined) => { readonly title: string; readonly why: string };
  /** Beside a refusal that has nothing to do with the text. */
  readonly yourTextIsKept: string;
  readonly windowOpenAgain: string;
  readonly textBack: string;

  readonly templatesLoading: string;
  readonly cannotSendTemplates: string;
  readonly cannotSendTemplatesHelp: (name: string | undefined) => string;

  readonly customerSees: (name: string | undefined) => string;
  /** Stands for the platform's own button under a permission request. */
  readonly permissionButton: string;
  readonly requestAnswers: (name: string | undefined, life: Duration, forGood: boolean) => string;
  readonly inviteRings: (name: string | undefined) => string;

  readonly nextAfterThis: (moment: string) => string;
  readonly lastOne: (max: number, within: Duration) => string;
  readonly worksUntil: (moment: string) => string;
  readonly requestsAgainIn: (left: string) => string;
  readonly replaces: string;
  readonly send: ByKind;
  readonly sending: string;
  readonly tryAgain: string;
  readonly sendAnyway: string;
  readonly chooseTemplate: string;

  readonly notSent: string;
  readonly notSentWindowClosed: string;
  readonly notSentNoConnection: string;
  readonly kindNotSent: ByKind;
  readonly neverTwice: ByKind;
  readonly nothingUsed: string;
  /** While it is being sent: closing does not stop it. */
  readonly onItsWay: string;
  readonly onItsWayElsewhere: string;
  /** A limit or a refusal has passed while the dialog was open. */
  readonly possibleNow: ByKind;
  readonly draftSaved: string;
  readonly notKnownWhetherSent: string;
  readonly lookBeforeRepeating: (name: string | undefined) => string;

  readonly waitingTitle: (name: string | undefined) => string;
  /** `me`: this agent asked. */
  readonly asked: (by: { readonly me: boolean; readonly name: string | undefined }, ago: string) => string;
  readonly nothingToDo: string;
  readonly noAnswerYet: string;
  readonly requestEnds: (moment: string | undefined) => string;
  readonly askingAgainReplaces: string;
  readonly inviteInstead: string;
  readonly askAgain: string;

  readonly sentTitle: ByKind;
  readonly sentMeans: (kind: OutreachKind, name: string | undefined) => string;

  readonly allowedTitle: (name: string | undefined) => string;
  readonly mayCallTitle: (name: string | undefined) => string;
  readonly answerJustCame: (draftKept: boolean) => string;
  readonly noNeedToAsk: string;
  readonly callUntil: (moment: string) => string;
  readonly callForGood: string;
  readonly callsADay: (max: number | undefined, within: Duration, name: string | undefined) => string;
  readonly notNow: string;
  readonly call: (name: string | undefined) => string;
  /** During a call with somebody else. */
  readonly endAndCall: (name: string | undefined) => string;
}
