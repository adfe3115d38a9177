/** A request asks the customer to allow calls; an invite is a message with a button that lets the customer call. */
export type OutreachKind = 'request' | 'invite';

export type OutreachForm = 'free-form' | 'template';

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
