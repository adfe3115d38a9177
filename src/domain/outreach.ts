/** A request asks the customer to allow calls; an invite is a message with a button that lets the customer call. */
export type OutreachKind = 'request' | 'invite';

export type OutreachForm = 'free-form' | 'template';

/** Of an outreach all but its words: enough to say what it was. Every `Outreach` is one. */
export type WordlessOutreach =
  | { readonly kind: 'request'; readonly form: 'free-form' }
  | { readonly kind: 'invite'; readonly form: 'free-form'; readonly minutes: number }
  | { readonly kind: OutreachKind; readonly form: 'template'; readonly template: string; readonly language: string };

/** What an agent sends. A free-form permission request has a body only. */
export type Outreach =
  | { readonly kind: 'request'; readonly form: 'free-form'; readonly text: string }
  | {
      readonly kind: 'invite';
      readonly form: 'free-form';
      readonly text: string;
      readonly button: string;
      /** How long the button works, minutes. */
      readonly minutes: number;
    }
  | {
      readonly kind: OutreachKind;
      readonly form: 'template';
      readonly template: string;
      readonly language: string;
      /** Values of {{1}}, {{2}} … in order. */
      readonly variables: readonly string[];
    };
