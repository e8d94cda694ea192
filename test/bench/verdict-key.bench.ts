import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { createProjectAt } from '#store/open-session';
import { onDisplay } from '../../scripts/display.mjs';
import { exampleImport } from '../core/review/example';
import { largeExtraction } from '../store/support/large';
import { valueOf } from '../store/support/project';
import { median, report } from './support/measure';

const presses = 30;
const [few, many] = [200, 20_000] as const;

/** The milliseconds of each verdict key in a project of so many claims. */
async function pressVerdicts(claims: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-keys-'));
  const path = join(folder, 'claims.claimdesk');
  const extraction = largeExtraction(claims);
  const transcript = exampleImport(sha256(extraction.transcript.text), extraction);
  valueOf(await createProjectAt(path, { title: 'Many claims', reviewerName: 'Ina', transcript }));
  const script = join(import.meta.dirname, 'support', 'press-verdicts.mjs');
  const started = onDisplay(process.execPath, [script, folder, path, String(presses)]);
  const { stdout } = await promisify(execFile)(started.command, [...started.args]);
  rmSync(folder, { recursive: true, force: true });
  return JSON.parse(stdout) as readonly number[];
}

function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;
}

test('a verdict key in a long list against a short one in the same run', { timeout: 300_000 }, async () => {
  const [short, long] = [await pressVerdicts(few), await pressVerdicts(many)];
  const row = (claims: number, times: readonly number[]) =>
    `| ${String(claims)} | ${median(times).toFixed(0)} ms | ${percentile(times, 0.95).toFixed(0)} ms |`;
  report([
    'From the key V to the first frame with the next claim, the verdict synced to the disk; the window as it is built.',
    '',
    '| claims | p50 | p95 |',
    '| --- | --- | --- |',
    row(few, short),
    row(many, long),
    '',
    `A hundred times the claims: ${(median(long) / median(short)).toFixed(1)} times as long.`,
  ]);
  expect(long).toHaveLength(presses);
});
