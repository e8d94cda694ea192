import type { KindResult, SuiteResult } from './judge-suites';

/** Kinds with fewer cases say little about a kind. */
const fewestCases = 3;

/** How many of the weakest kinds the page names. */
const shownKinds = 8;

/** Kinds of case over several suites, the weakest first. */
export function weakestKinds(results: readonly SuiteResult[]): readonly KindResult[] {
  const counts = new Map<string, KindResult>();
  for (const { name, cases, values } of results.flatMap(({ kinds }) => kinds)) {
    const before = counts.get(name) ?? { name, cases: 0, values: 0 };
    counts.set(name, { name, cases: before.cases + cases, values: before.values + values });
  }
  return [...counts.values()]
    .filter(({ cases }) => cases >= fewestCases)
    .sort((a, b) => shareOf(a) - shareOf(b) || a.name.localeCompare(b.name));
}

/** Which suite and which kind of case is weakest, in a sentence and a table. */
export function tellWeakest(results: readonly SuiteResult[]): readonly string[] {
  const gated = results.filter(({ gate }) => gate !== null);
  const [suite, suiteOfAll] = [weakestSuite(gated), weakestSuite(results)];
  const [kind] = weakestKinds(gated);
  if (suite === null || suiteOfAll === null || kind === undefined) return [];
  return [
    `The weakest suite with a gate is ${suite.name} (${percent(suite)} of values right), the weakest of all ${suiteOfAll.name} (${percent(suiteOfAll)}); the weakest kind of case in suites with a gate: ${kind.name}, ${kind.values} of ${kind.cases}.`,
    '',
    `| weakest kinds of case, at least ${fewestCases} cases | cases | values right |`,
    '|---|---|---|',
    ...weakestKinds(results)
      .slice(0, shownKinds)
      .map((each) => `| ${each.name} | ${each.cases} | ${each.values} (${percent(each)}) |`),
    ...weakestKinds(gated)
      .slice(0, shownKinds)
      .map((each) => `| with a gate: ${each.name} | ${each.cases} | ${each.values} (${percent(each)}) |`),
  ];
}

function weakestSuite(results: readonly SuiteResult[]): SuiteResult | null {
  return results.toSorted((a, b) => shareOf(a) - shareOf(b))[0] ?? null;
}

function shareOf({ cases, values }: { readonly cases: number; readonly values: number }): number {
  return cases === 0 ? 1 : values / cases;
}

function percent(counts: { readonly cases: number; readonly values: number }): string {
  return `${(shareOf(counts) * 100).toFixed(1)} %`;
}
