import { expect, test } from 'vitest';
import type { BoardInput } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { buildReport } from '#core/report/build-report';
import { boardInputOf, projectBoards } from '#core/report/project-boards';
import { renderHtml } from '#core/report/render-html';
import type { ProjectSnapshot } from '#core/review/entities';
import { largeProject } from './support/large-project';
import { median, report, timeOf } from './support/measure';

const figures = 2_000;
const times = 4;
const runs = 5;
/** Linear work takes four times as long; a fifth is left for sorting and for the noise of the machine. */
const mostGrowth = 5;

function inputOf(snapshot: ProjectSnapshot): BoardInput {
  const [transcript] = snapshot.transcript;
  const input = transcript && boardInputOf(snapshot, transcript);
  if (input === undefined || input === null) throw new Error('The project has no transcript.');
  return input;
}

/** The median of both sizes, measured by turns, so that a busy moment falls on either. */
async function measure(work: (snapshot: ProjectSnapshot) => unknown, sizes: readonly ProjectSnapshot[]) {
  const taken: number[][] = sizes.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, snapshot] of sizes.entries()) taken[at]?.push(await timeOf(() => work(snapshot)));
  }
  const [small = NaN, large = NaN] = taken.map(median);
  return { small, large, growth: large / small };
}

test('board and report grow with the figures', { timeout: 600_000 }, async () => {
  const sizes = [largeProject(figures), largeProject(figures * times)];
  const board = await measure((snapshot) => buildBoard(inputOf(snapshot)), sizes);
  const boards = new Map(sizes.map((snapshot) => [snapshot, projectBoards(snapshot)]));
  const page = await measure(
    (snapshot) => renderHtml(buildReport(snapshot, boards.get(snapshot) ?? [], { version: '0.1.0' })),
    sizes,
  );
  const line = (what: string, { small, large, growth }: typeof board) => {
    const each = (time: number, size: number) => `${((time / size) * 1000).toFixed(0)} ms`;
    return `| ${what} | ${each(small, figures)} | ${each(large, figures * times)} | ${growth.toFixed(1)} |`;
  };
  report([
    `A made-up project of ${String(figures)} figures by eight speakers, a claim for each, one claim in ten judged; and one of ${String(times)} times the size. Median of ${String(runs)} runs.`,
    '',
    `| what | per 1,000 figures | per 1,000 figures at ${String(times)} x | whole, ratio |`,
    '| --- | --- | --- | --- |',
    line('board', board),
    line('report as a page, its board given', page),
    '',
    `Linear work has a ratio of ${String(times)}; at most ${String(mostGrowth)} is allowed.`,
  ]);
  expect(board.growth).toBeLessThan(mostGrowth);
  expect(page.growth).toBeLessThan(mostGrowth);
});
