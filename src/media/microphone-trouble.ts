import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';

/** What decides over the microphone before anybody is asked. */
export interface MicrophonePage {
  /** https or localhost. */
  readonly secure: boolean;
  /** False when the Permissions-Policy of this page or of a frame around it forbids the microphone; true where no browser says. */
  readonly allowed: boolean;
}

/** Chromium's name of the Permissions-Policy as scripts see it; the other browsers have none. */
interface WithFeaturePolicy {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

export const thisPage = (): MicrophonePage => ({
  secure: isSecureContext,
  allowed: (document as WithFeaturePolicy).featurePolicy?.allowsFeature('microphone') ?? true,
});

/** What stands in the way whatever the agent allows. */
export function troubleOfPage({ secure, allowed }: MicrophonePage = thisPage()): MicrophoneTrouble | undefined {
  if (!secure) return 'insecure';
  return allowed ? undefined : 'blocked-by-frame';
}

/** What it means that `getUserMedia` has thrown. */
export function troubleOf(thrown: unknown, page: MicrophonePage = thisPage()): MicrophoneTrouble {
  const trouble = troubleOfPage(page);
  if (trouble) return trouble;
  // `OverconstrainedError` is no `Error` in every browser
  switch ((thrown as Partial<Error> | null)?.name) {
    case 'NotFoundError':
    case 'OverconstrainedError': // a chosen device that is gone
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'denied';
  }
}
