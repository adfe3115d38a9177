/** Words of `<wa-call-summary>`. Durations and moments are ready phrases. */
export interface CallSummaryMessages {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly started: string;
  readonly rang: string;
  readonly duration: string;
  readonly agent: string;
  readonly noPhone: string;
  readonly notConnected: string;
  readonly running: string;
  /** When it rang, and for how long where that is known. */
  readonly rangAt: (moment: string, length: string | undefined) => string;
  readonly activities: (count: number) => string;
}
