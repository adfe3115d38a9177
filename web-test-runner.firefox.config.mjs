/** What differs between engines, in Firefox: the sound of calls. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { ensureFirefox, firefoxPreferences } from './test/browser.mjs';
import inChromium from './web-test-runner.config.mjs';

export default {
  ...inChromium,
  files: ['test/media/{voice-connection,session-description}.test.ts', 'test/calling/voice*.test.ts'],
  // a page behind another one has slow timers
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: ensureFirefox(), extraPrefsFirefox: firefoxPreferences },
    }),
  ],
};
