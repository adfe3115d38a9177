/** What differs between engines, in Firefox. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { ensureEngine, firefoxPreferences } from './test/browser.mjs';
import { inFirefox } from './test/what-differs.mjs';
import inChromium from './web-test-runner.config.mjs';

export default {
  ...inChromium,
  files: inFirefox,
  // a page behind another one has slow timers
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: ensureEngine('firefox'), extraPrefsFirefox: firefoxPreferences },
    }),
  ],
};
