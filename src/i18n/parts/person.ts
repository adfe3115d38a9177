/** Words that stand for what is not known of a customer. */
export interface PersonMessages {
  readonly customer: string;
  readonly noPhone: string;
}
