import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { extract } from '#core/claims/extract';
import { failure, success, type Result } from '#core/result';
import type { TranscriptImport } from '#core/review/import-transcript';
import { canonicalise } from '#core/text/canonical';
import { readTextFile } from '#main/files/read-text-file';
import { createProjectAt } from '#store/open-session';
import { titleOf } from './title';

export interface CreateOptions {
  readonly file: string;
  readonly out: string;
  /** YYYY-MM-DD, or null where it is not known. */
  readonly date: string | null;
}

export const createUsage = 'create FILE --out PROJECT [--date YYYY-MM-DD]';

/** True for a day that the calendar has. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** What was asked for, or one sentence on what is missing. */
export function parseCreate(args: readonly string[]): Result<CreateOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, date: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return failure('usage', `Name one transcript: ${createUsage}`);
    if (values.out === undefined) return failure('usage', `Say where the project goes: ${createUsage}`);
    if (values.date !== undefined && !isDate(values.date)) {
      return failure('usage', `"${values.date}" is not a date; write it as YYYY-MM-DD.`);
    }
    return success({ file, out: values.out, date: values.date ?? null });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    return failure('usage', `${reason}. Usage: ${createUsage}`);
  }
}

async function readImport({ file, date }: CreateOptions): Promise<Result<TranscriptImport>> {
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const { fileName } = read.value;
  const text = canonicalise(read.value.text);
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const extraction = extract(text, { date });
  const title = titleOf(extraction.transcript, fileName);
  return success({ extraction, title, date, place: null, sourceUrl: null, sha256, fileName });
}

/** Makes a project of a transcript; the answer is a sentence that says what is in it. */
export async function createFromFile(options: CreateOptions): Promise<Result<string>> {
  const transcript = await readImport(options);
  if (!transcript.ok) return transcript;
  const { title, extraction } = transcript.value;
  const made = await createProjectAt(options.out, {
    title,
    reviewerName: 'Reviewer',
    transcript: transcript.value,
  });
  if (!made.ok) return made;
  const { claims, figures } = extraction;
  return success(`${options.out}: ${claims.length} claims, ${figures.length} figures.`);
}
