import { readLeftOut, type SuiteResult } from './judge-suites';
import { tellWeakest } from './weakest';

/** How many of the failed cases the page shows for each suite. */
const shownComplaints = 6;

/** What the peers' own JavaScript ports reach on all of the 651 cases, none left out. */
const peersReach =
  'Recognizers-Text (JavaScript) on its own 651 cases: 90 % spans, 80 % values; on quantulum3: 73 of 101.';

/** The section of docs/benchmarks.md: a table, the reasons for what is left out, and the weakest cases. */
export function writePage(results: readonly SuiteResult[]): string {
  const gated = results.filter(({ gate }) => gate === 'recognizers');
  const total = gated.reduce(
    (sum, { cases, leftOut, spans, values }) => ({
      cases: sum.cases + cases,
      leftOut: sum.leftOut + leftOut,
      spans: sum.spans + spans,
      values: sum.values + values,
    }),
    { cases: 0, leftOut: 0, spans: 0, values: 0 },
  );
  return [
    "Our figures on the peers' own suites. A case passes *spans* when every wanted span is found and no other figure of the",
    "suite's kind is; *values* when value and unit are right too. Our span may add a qualifier, an article or a unit.",
    '',
    '| suite | cases | left out | spans | values | gate |',
    '|---|---|---|---|---|---|',
    ...results.map((result) => row(result.name, result, result.gate === null ? 'reported' : '')),
    row('the seven of Recognizers-Text together', total, '93 % and 88 %'),
    '',
    peersReach,
    '',
    ...tellWeakest(results),
    '',
    `Left out (${total.leftOut}), each listed in \`test/bench/figures/left-out.json\`:`,
    '',
    ...reasons(),
    '',
    'The first cases that fail, per suite:',
    '',
    ...results.flatMap(({ name, complaints }) =>
      complaints.slice(0, shownComplaints).map((complaint) => `- ${name}: ${escape(complaint)}`),
    ),
  ].join('\n');
}

type Counts = Pick<SuiteResult, 'cases' | 'leftOut' | 'spans' | 'values'>;

function row(name: string, { cases, leftOut, spans, values }: Counts, gate: string): string {
  return `| ${name} | ${cases} | ${leftOut} | ${share(spans, cases)} | ${share(values, cases)} | ${gate} |`;
}

function share(count: number, of: number): string {
  return `${count} (${((count / of) * 100).toFixed(1)} %)`;
}

function reasons(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of readLeftOut()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `- ${count}: ${reason}`);
}

/** A complaint is one line of Markdown, with nothing in it that Markdown reads. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([\\`*_|<>[\]])/g, '\\$1')
    .slice(0, 300);
}
