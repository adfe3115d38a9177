import type { Instant } from '../domain/instant.js';

/** What the browser has counted of a call's sound so far. */
export interface SoundSample {
  readonly at: Instant;
  /** RTP packets. */
  readonly sent: number;
  readonly received: number;
  readonly lost: number;
  /** Loudness that went into the microphone so far, unit-free; absent where the browser does not count it. */
  readonly energy?: number;
  /** Part of our packets that the far side missed lately, 0 to 1. */
  readonly lostThere?: number;
  /** Seconds; the worse of both directions. */
  readonly jitter?: number;
  /** Seconds, there and back. */
  readonly roundTrip?: number;
}

/** What the types of the DOM do not know of statistics, all of it optional. */
type Statistics = { readonly type: string; readonly kind?: string } & Readonly<
  Partial<
    Record<
      | 'packetsSent'
      | 'packetsReceived'
      | 'packetsLost'
      | 'totalAudioEnergy'
      | 'fractionLost'
      | 'jitter'
      | 'roundTripTime'
      | 'currentRoundTripTime',
      number
    >
  >
>;

/** Reads what matters of the browser's statistics. */
export function soundSample(report: RTCStatsReport, at: Instant): SoundSample {
  const of = (type: string): Statistics | undefined => {
    for (const statistics of report.values() as Iterable<Statistics>) {
      if (statistics.type === type && (statistics.kind ?? 'audio') === 'audio') return statistics;
    }
    return undefined;
  };
  const there = of('remote-inbound-rtp');
  const here = of('inbound-rtp');
  const energy = of('media-source')?.totalAudioEnergy;
  const roundTrip = there?.roundTripTime ?? of('candidate-pair')?.currentRoundTripTime;
  const jitters = [here?.jitter, there?.jitter].filter((jitter) => jitter !== undefined);
  return {
    at,
    sent: of('outbound-rtp')?.packetsSent ?? 0,
    received: here?.packetsReceived ?? 0,
    lost: here?.packetsLost ?? 0,
    ...(energy !== undefined && { energy }),
    ...(there?.fractionLost !== undefined && { lostThere: there.fractionLost }),
    ...(jitters.length > 0 && { jitter: Math.max(...jitters) }),
    ...(roundTrip !== undefined && { roundTrip }),
  };
}
