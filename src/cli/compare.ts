import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { extract } from '#core/claims/extract';
import type { BoardInput } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { readDay } from '#core/figures/calendar';
import { boardExportFormats, type BoardExportFormat } from '#core/contract/board-calls';
import { renderBoard } from '#core/report/render-board';
import { boardInputOf } from '#core/report/project-boards';
import { failure, success, type Result } from '#core/result';
import { canonicalise } from '#core/text/canonical';
import { readTextFile } from '#main/files/read-text-file';
import { openProjectFile } from '#store/open-project';
import { refuse, type Command, type ExitCode, type Io } from './command';

export const compareUsage =
  'compare FILE|PROJECT [--date YYYY-MM-DD] [--transcript NUMBER] [--format json|csv]';

export interface CompareOptions {
  readonly path: string;
  /** YYYY-MM-DD, or null where it is not known. */
  readonly date: string | null;
  /** Which of a project's transcripts, counted from 1; null where there is but one. */
  readonly transcript: number | null;
  readonly format: BoardExportFormat;
}

/** Prints how the speakers' figures relate, measure by measure. */
export const compareCommand: Command = { name: 'compare', usage: compareUsage, run: runCompare };

async function runCompare(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = parseCompare(args);
  const board = asked.ok ? await compare(asked.value) : asked;
  if (!board.ok) return refuse(io, board.error.message);
  io.out(board.value);
  return 0;
}

/** What was asked for, or one sentence on what is missing. */
export function parseCompare(args: readonly string[]): Result<CompareOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, transcript: { type: 'string' }, format: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      return failure('usage', `Name one transcript or project: ${compareUsage}`);
    if (values.date !== undefined && readDay(values.date) === null)
      return failure('usage', `"${values.date}" is not a date; write it as YYYY-MM-DD.`);
    const number = values.transcript === undefined ? null : Number(values.transcript);
    if (number !== null && !(Number.isInteger(number) && number > 0))
      return failure('usage', `"${values.transcript ?? ''}" is not the number of a transcript.`);
    const format = boardExportFormats.find((known) => known === (values.format ?? 'json'));
    if (format === undefined)
      return failure('usage', `"${values.format ?? ''}" is no format of a comparison; take json or csv.`);
    return success({ path, date: values.date ?? null, transcript: number, format });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    return failure('usage', `${reason}. Usage: ${compareUsage}`);
  }
}

/** How every SQLite file begins; a text that begins so is none. */
const projectBeginning = 'SQLite format 3\0';

/** False also for what cannot be read: reading it as a text then says why. */
async function isProject(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(projectBeginning.length),
        0,
        projectBeginning.length,
        0,
      );
      return buffer.toString('latin1', 0, bytesRead) === projectBeginning;
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

async function inputOfText({ path, date }: CompareOptions): Promise<Result<BoardInput>> {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const { transcript, figures } = extract(canonicalise(file.value.text), { date });
  return success({ transcript, figures, date });
}

async function inputOfProject({ path, transcript: wanted }: CompareOptions): Promise<Result<BoardInput>> {
  const store = await openProjectFile(path, { readOnly: true });
  if (!store.ok) return store;
  const snapshot = await store.value.read((read) => read.snapshot());
  await store.value.close();
  if (!snapshot.ok) return snapshot;
  const transcripts = snapshot.value.transcript.toSorted((a, b) => a.sequence - b.sequence);
  if (transcripts.length > 1 && wanted === null)
    return failure(
      'usage',
      `The project has ${transcripts.length} transcripts; say which one with --transcript NUMBER.`,
    );
  const chosen = transcripts[(wanted ?? 1) - 1];
  const input = chosen && boardInputOf(snapshot.value, chosen);
  return input
    ? success(input)
    : failure('not-found', `The project has no transcript number ${wanted ?? 1}.`);
}

/** The comparison of a text's or a project's speakers, as one JSON object or as a table. */
export async function compare(options: CompareOptions): Promise<Result<string>> {
  const input = (await isProject(options.path)) ? await inputOfProject(options) : await inputOfText(options);
  return input.ok ? success(renderBoard(buildBoard(input.value), options.format)) : input;
}
