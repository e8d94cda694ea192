import { describe, expect, it } from 'vitest';
import { addTally, failures, readPlaywrightTally, readVitestTally, tallyLine } from '../../scripts/tally.mjs';

describe('the last line of a test run', () => {
  it('names skipped tests only where there are any', () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('adds the runs up', () => {
    const sum = addTally(addTally(failures(1), { passed: 2, failed: 0, skipped: 1 }), {
      passed: 5,
      failed: 3,
      skipped: 0,
    });
    expect(sum).toEqual({ passed: 7, failed: 4, skipped: 1 });
  });

  it('reads both reports', () => {
    const unit = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
    expect(readVitestTally(unit, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 });
    const window = { stats: { expected: 6, unexpected: 0, flaky: 1, skipped: 0 } };
    expect(readPlaywrightTally(window, 0)).toEqual({ passed: 6, failed: 1, skipped: 0 });
  });

  it('counts a file whose preparation failed, beside the tests that failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(readVitestTally({ numPassedTests: 1, numFailedTests: 1, testResults }, 1).failed).toBe(2);
  });

  it('counts a run that failed without a failed test, and a report that is missing', () => {
    expect(readVitestTally({ numPassedTests: 4, numFailedTests: 0 }, 1).failed).toBe(1);
    expect(readPlaywrightTally(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
