import { writeFileSync } from 'node:fs';

/** Milliseconds that the work took. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one of these numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Hands the section of docs/benchmarks.md to `npm run bench`, and shows it to whoever runs the benchmark alone. */
export function report(lines: readonly string[]): void {
  const text = lines.join('\n');
  const output = process.env['CLAIMDESK_BENCH_OUTPUT'];
  if (output !== undefined) writeFileSync(output, text);
  process.stdout.write(`${text}\n`);
}
