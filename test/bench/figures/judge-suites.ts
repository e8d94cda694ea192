import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfCase } from './case-kinds';
import { judgeCase, type Judgement, type SuiteView } from './judge-case';
import { readQuantulumCases, readRecognizerCases, recognizerSuites, type PeerCase } from './peer-cases';
import { dateTimeView, quantulumView, rangeView, suiteViews } from './suite-views';

/** How one suite went. */
export interface SuiteResult {
  readonly name: string;
  /** The gate it counts for; null where it is only reported. */
  readonly gate: 'recognizers' | 'quantulum3' | null;
  readonly cases: number;
  readonly leftOut: number;
  readonly spans: number;
  readonly values: number;
  readonly complaints: readonly string[];
  readonly kinds: readonly KindResult[];
}

/** How the cases of one kind went. */
export interface KindResult {
  readonly name: string;
  readonly cases: number;
  readonly values: number;
}

interface LeftOut {
  readonly suite: string;
  readonly input: string;
  readonly reason: string;
}

/** The cases that are left out, each with its reason. */
export function readLeftOut(): readonly LeftOut[] {
  const file = join(import.meta.dirname, 'left-out.json');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly LeftOut[];
}

function judgeSuite(
  name: string,
  gate: SuiteResult['gate'],
  cases: readonly PeerCase[],
  view: SuiteView,
): SuiteResult {
  const out = new Set(readLeftOut().flatMap(({ suite, input }) => (suite === name ? [input] : [])));
  const kept = cases.filter(({ input }) => !out.has(input));
  const judged: readonly Judgement[] = kept.map((each) => judgeCase(each, view));
  return {
    name,
    gate,
    cases: kept.length,
    leftOut: cases.length - kept.length,
    spans: judged.filter(({ spans }) => spans).length,
    values: judged.filter(({ values }) => values).length,
    kinds: countKinds(kept, judged),
    complaints: judged.flatMap(({ complaint }) => (complaint === '' ? [] : [complaint])),
  };
}

function countKinds(cases: readonly PeerCase[], judged: readonly Judgement[]): readonly KindResult[] {
  const counts = new Map<string, KindResult>();
  cases.forEach((each, at) => {
    const name = kindOfCase(each);
    const before = counts.get(name) ?? { name, cases: 0, values: 0 };
    const right = judged[at]?.values === true ? 1 : 0;
    counts.set(name, { name, cases: before.cases + 1, values: before.values + right });
  });
  return [...counts.values()];
}

/** Runs every suite of the peers: those with a gate, then those that are only reported. */
export function judgeSuites(): readonly SuiteResult[] {
  return [
    ...recognizerSuites.map((suite) =>
      judgeSuite(suite, 'recognizers', readRecognizerCases(suite), suiteViews[suite]),
    ),
    judgeSuite('quantulum3 quantities', 'quantulum3', readQuantulumCases(), quantulumView),
    judgeSuite('Number/NumberRangeModel', null, readRecognizerCases('Number/NumberRangeModel'), rangeView),
    judgeSuite('DateTime/DateTimeModel', null, readRecognizerCases('DateTime/DateTimeModel'), dateTimeView),
  ];
}
