/** What differs between engines, in WebKitGTK. */
import { ensureEngine } from './test/browser.mjs';
import { webKit } from './test/webkit.mjs';
import { inWebKit, settings } from './test/what-differs.mjs';
import inChromium, { testPage } from './web-test-runner.config.mjs';

const { launcher, plugin, port } = await webKit(ensureEngine('webkit'));

export default {
  ...inChromium,
  files: inWebKit,
  testRunnerHtml: testPage(settings),
  port,
  // the driver holds one session of one window
  concurrency: 1,
  plugins: [plugin, ...inChromium.plugins],
  browsers: [launcher],
};
