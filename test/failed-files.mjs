/** A reporter that leaves behind which files have failed, for `test/run.mjs`, where `FAILED_FILES` says where to. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const passedIn = ({ tests = [], suites = [] } = {}) =>
  tests.filter(({ passed, skipped }) => passed && !skipped).length + suites.reduce((sum, suite) => sum + passedIn(suite), 0);

export const failedFiles = () => ({
  stop({ sessions }) {
    if (!process.env.FAILED_FILES) return;
    const failed = sessions.filter(({ passed }) => !passed);
    const told = failed.map(({ testFile, testResults }) => ({ file: relative('', testFile), passed: passedIn(testResults) }));
    writeFileSync(process.env.FAILED_FILES, JSON.stringify(told));
  },
});
