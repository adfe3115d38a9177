/** What differs between engines, in Firefox. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { createPage, ensureEngine, firefoxPreferences } from './test/browser.mjs';
import { inFirefox, settings } from './test/what-differs.mjs';
import inChromium, { testPage } from './web-test-runner.config.mjs';

export default {
  ...inChromium,
  files: inFirefox,
  // calls with sound in two windows at once do not always hear each other
  concurrency: 1,
  testRunnerHtml: testPage(settings),
  browsers: [
    chromeLauncher({
      createPage,
      launchOptions: { browser: 'firefox', executablePath: ensureEngine('firefox'), extraPrefsFirefox: firefoxPreferences },
    }),
  ],
};
