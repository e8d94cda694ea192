import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#core/result';
import type { ProjectSnapshot } from '#core/review/entities';
import { describeFileError } from '#main/files/file-error';
import { writeFileSafely } from '#main/files/write-file-safely';
import { reportFiles, reportModel } from '#main/jobs/report-files';
import { openProjectFile } from '#store/open-project';
import type { Command, ExitCode, Io } from './command';
import { programVersion } from './program-version';

export const reportUsage = 'report PROJECT [--format html,md,csv,json] --out DIR';

/** Writes a project's report into a folder. */
export const reportCommand: Command = { name: 'report', usage: reportUsage, run: runReport };

async function runReport(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = parseReport(args);
  const written = asked.ok ? await writeReport(asked.value, programVersion()) : asked;
  if (written.ok) {
    io.out(`${written.value.join('\n')}\n`);
    return 0;
  }
  io.err(`${written.error.message}\n`);
  return reportExitCode(written.error.code);
}

/** PDF is printed by the window's browser, which the command line does without. */
const formats = ['html', 'md', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

export interface ReportOptions {
  readonly path: string;
  readonly out: string;
  readonly formats: readonly Format[];
}

function parseFormats(text: string): Result<readonly Format[]> {
  const named = text.split(',').map((name) => name.trim().toLowerCase());
  const known = formats.filter((format) => named.includes(format));
  const unknown = named.find((name) => !formats.some((format) => format === name));
  if (unknown === 'pdf')
    return failure('usage', 'PDF is made by the window; the command line writes html, md, csv and json.');
  return unknown === undefined
    ? success(known)
    : failure('usage', `"${unknown}" is no format; choose from html, md, csv and json.`);
}

/** What was asked for, or one sentence on what is missing. */
export function parseReport(args: readonly string[]): Result<ReportOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return failure('usage', `Name one project: ${reportUsage}`);
    if (values.out === undefined) return failure('usage', `Say where the report goes: ${reportUsage}`);
    const wanted = parseFormats(values.format ?? formats.join(','));
    return wanted.ok ? success({ path, out: values.out, formats: wanted.value }) : wanted;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    return failure('usage', `${reason}. Usage: ${reportUsage}`);
  }
}

async function readProject(path: string): Promise<Result<ProjectSnapshot>> {
  const store = await openProjectFile(path, { readOnly: true });
  if (!store.ok) return store;
  const snapshot = await store.value.read((read) => read.snapshot());
  await store.value.close();
  return snapshot;
}

/** A report must not quote a text that changed under its hash. */
function changedText({ version }: ProjectSnapshot): Result<null> {
  const changed = version.find(
    ({ text, sha256 }) => createHash('sha256').update(text, 'utf8').digest('hex') !== sha256,
  );
  if (changed === undefined) return success(null);
  return failure(
    'text-changed',
    `The stored text of "${changed.fileName ?? 'a pasted transcript'}" no longer has the hash it was captured with; nothing was written.`,
  );
}

async function makeFolder(out: string): Promise<Result<null>> {
  try {
    await mkdir(out, { recursive: true });
    return success(null);
  } catch (problem) {
    return describeFileError(problem, basename(out));
  }
}

const noPdf = (): Promise<Uint8Array> => Promise.reject(new Error('The command line prints no PDF.'));

/** Writes the report of a project; the answer is the files' paths. `version` is the program's. */
export async function writeReport(
  options: ReportOptions,
  version: string,
): Promise<Result<readonly string[]>> {
  const snapshot = await readProject(options.path);
  if (!snapshot.ok) return snapshot;
  const sound = changedText(snapshot.value);
  if (!sound.ok) return sound;
  const folder = await makeFolder(options.out);
  if (!folder.ok) return folder;
  const paths: string[] = [];
  for (const { fileName, content } of await reportFiles(
    reportModel(snapshot.value, version),
    options.formats,
    noPdf,
  )) {
    const path = join(options.out, fileName);
    const written = await writeFileSafely(path, content);
    if (!written.ok) return written;
    paths.push(path);
  }
  return success(paths);
}

/** What a problem ends the program with: 1 where something wrong was found, 2 where the work could not be done. */
export function reportExitCode(code: string): 1 | 2 {
  return code === 'text-changed' ? 1 : 2;
}
