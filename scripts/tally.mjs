/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {number} failed
 * @returns {Tally}
 */
export function failures(failed) {
  return { passed: 0, failed, skipped: 0 };
}

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function addTally(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * The last line of a test run.
 * @param {Tally} tally
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts the tests of a report. A run that failed counts at least one failure, also where no single test did
 * (a file that does not load, an error between tests, no report at all).
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function readVitestTally(report, exitCode) {
  const passed = numberIn(report, 'numPassedTests');
  const skipped = numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests');
  const failed = numberIn(report, 'numFailedTests') + filesThatFailedAlone(report);
  return atLeastOneFailure({ passed, failed, skipped }, exitCode);
}

/**
 * Files that failed without a test of theirs failing: their preparation did, and their tests were skipped.
 * @param {any} report
 * @returns {number}
 */
function filesThatFailedAlone(report) {
  const files = Array.isArray(report?.testResults) ? report.testResults : [];
  return files.filter(
    (/** @type {{ status?: string, assertionResults?: { status?: string }[] }} */ file) =>
      file.status === 'failed' && file.assertionResults?.some(({ status }) => status === 'failed') !== true,
  ).length;
}

/**
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function readPlaywrightTally(report, exitCode) {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  // A flaky test failed at least once: it is not called passed.
  const failed = numberIn(stats, 'unexpected') + numberIn(stats, 'flaky');
  return atLeastOneFailure(
    { passed: numberIn(stats, 'expected'), failed, skipped: numberIn(stats, 'skipped') },
    exitCode,
  );
}

/**
 * @param {Tally} tally
 * @param {number} exitCode
 */
function atLeastOneFailure(tally, exitCode) {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {number}
 */
function numberIn(value, key) {
  if (typeof value !== 'object' || value === null) return 0;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'number' ? found : 0;
}
