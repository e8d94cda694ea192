import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeSuites, type SuiteResult } from './figures/judge-suites';
import { havePeers } from './figures/peer-cases';
import { writePage } from './figures/write-page';

/** What the suites of Recognizers-Text together have to reach (its own JavaScript port: 90 % and 80 %). */
const wantedSpans = 0.93;
const wantedValues = 0.88;
/** Cases that may be left out, each with its reason in `figures/left-out.json`. */
const mostLeftOut = 65;
/** Of the 101 quantities of quantulum3 (Recognizers: 73). */
const wantedQuantities = 82;

const sum = (results: readonly SuiteResult[], count: (result: SuiteResult) => number): number =>
  results.reduce((total, result) => total + count(result), 0);

describe.skipIf(!havePeers())("figures on the peers' suites", () => {
  it('reach what was set, with few cases left out', () => {
    const results = judgeSuites();
    const output = process.env['CLAIMDESK_BENCH_OUTPUT'];
    if (output !== undefined) writeFileSync(output, writePage(results));
    const gated = results.filter(({ gate }) => gate === 'recognizers');
    const cases = sum(gated, ({ cases }) => cases);
    expect(sum(gated, ({ leftOut }) => leftOut)).toBeLessThanOrEqual(mostLeftOut);
    expect(cases + sum(gated, ({ leftOut }) => leftOut)).toBe(651);
    expect(sum(gated, ({ spans }) => spans) / cases).toBeGreaterThanOrEqual(wantedSpans);
    expect(sum(gated, ({ values }) => values) / cases).toBeGreaterThanOrEqual(wantedValues);
    const quantities = results.find(({ gate }) => gate === 'quantulum3');
    expect(quantities?.values).toBeGreaterThanOrEqual(wantedQuantities);
  });
});

if (!havePeers())
  console.warn("Skipped: the peers' suites are not beside the repository (../shared/data/peers).");
