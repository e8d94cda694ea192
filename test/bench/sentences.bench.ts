import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalise } from '#core/text/canonical';
import { readTranscript } from '#core/transcript/read/read-transcript';
import { readGoldenRules, readLongText, type GoldenRule } from '../core/transcript/golden-rules';

const lines: string[] = [];

function keeps({ input, sentences }: GoldenRule): boolean {
  const { text, sentences: found } = readTranscript(canonicalise(input));
  return (
    found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join('\n') ===
    sentences.join('\n')
  );
}

/** Milliseconds of processor time for one reading: the best of some. */
function timeOf(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    readTranscript(text);
    const used = process.cpuUsage(before);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
}

it('keeps the golden rules', () => {
  const rules = readGoldenRules();
  if (rules === null) {
    lines.push('Golden rules: skipped, `../shared/data` is not there.');
    return;
  }
  const broken = rules.filter((rule) => !keeps(rule));
  lines.push(
    `Golden rules of the Pragmatic Segmenter, white space compared as single spaces: **${rules.length - broken.length} of ${rules.length}** (the best npm library: 36).`,
    ...broken.map(({ name }) => `- not kept: ${name}`),
  );
  expect(rules.length - broken.length).toBeGreaterThanOrEqual(48);
});

it('is fast, and linear in the length', () => {
  const long = readLongText();
  if (long === null) {
    lines.push('Speed: skipped, `../shared/data` is not there.');
    return;
  }
  const text = canonicalise(long);
  timeOf(text, 1);
  const [one, ten] = [timeOf(text.slice(0, 1e6), 8), timeOf(text.slice(0, 1e7), 4)];
  const flat = timeOf('the people of our country want to live in peace '.repeat(20_834), 4);
  lines.push(
    '',
    'Speakers, turns, sentences and residue together, processor time, best of several runs:',
    '',
    '| text | ms | million characters a second |',
    '|---|---|---|',
    ...[
      ['1 million characters of remarks', one, 1] as const,
      ['10 million characters of remarks', ten, 10] as const,
      ['one line of 1 million characters without punctuation', flat, 1] as const,
    ].map(
      ([name, ms, millions]) => `| ${name} | ${ms.toFixed(0)} | ${((millions * 1000) / ms).toFixed(1)} |`,
    ),
    '',
    `Ten times the text takes ${(ten / one).toFixed(1)} times the time.`,
  );
  expect(ten / one).toBeLessThan(11);
  expect(flat).toBeLessThan(one * 1.5);
});

it('writes its results', () => {
  const output = process.env['CLAIMDESK_BENCH_OUTPUT'];
  if (output !== undefined) writeFileSync(output, `${lines.join('\n')}\n`);
});
