/** What differs between engines, in Firefox. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { createPage, ensureEngine, firefoxPreferences } from './test/browser.mjs';
import { inFirefox, settings } from './test/what-differs.mjs';
import inChromium, { testPage } from './web-test-runner.config.mjs';

export default {
  ...inChromium,
  files: inFirefox,
  testRunnerHtml: testPage(settings),
  browsers: [
    chromeLauncher({
      createPage,
      launchOptions: { browser: 'firefox', executablePath: ensureEngine('firefox'), extraPrefsFirefox: firefoxPreferences },
    }),
  ],
};
