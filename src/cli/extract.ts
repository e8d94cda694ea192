import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { extract } from '#core/claims/extract';
import { readDay } from '#core/figures/calendar';
import { failure, success, type Result } from '#core/result';
import { canonicalise } from '#core/text/canonical';
import { readTextFile } from '#main/files/read-text-file';
import { refuse, type Command, type ExitCode, type Io } from './command';
import { extractionAsJson } from './extraction-json';
import { titleOf } from './title';

export interface ExtractArguments {
  readonly file: string;
  /** YYYY-MM-DD, or null where it is not known. */
  readonly date: string | null;
  /** Print the canonical text in place of the JSON. */
  readonly textOnly: boolean;
}

export const extractUsage = 'extract FILE [--date YYYY-MM-DD] [--text]';

/** Prints what was read out of a transcript as one JSON object, or its canonical text. */
export const extractCommand: Command = { name: 'extract', usage: extractUsage, run: runExtract };

async function runExtract(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = parseExtract(args);
  if (!asked.ok) return refuse(io, asked.error.message);
  const { file, date, textOnly } = asked.value;
  const read = await readTextFile(file);
  if (!read.ok) return refuse(io, read.error.message);
  const text = canonicalise(read.value.text);
  io.out(textOnly ? text : asJson(text, read.value.fileName, date));
  return 0;
}

function asJson(text: string, fileName: string, date: string | null): string {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const extraction = extract(text, { date });
  const facts = { title: titleOf(extraction.transcript, fileName), date, sha256, length: text.length };
  return `${JSON.stringify(extractionAsJson(extraction, facts))}\n`;
}

/** What was asked for, or one sentence on what is wrong with it. */
export function parseExtract(args: readonly string[]): Result<ExtractArguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, text: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      return failure('usage', `Name one transcript: ${extractUsage}`);
    const date = values.date ?? null;
    if (date !== null && readDay(date) === null)
      return failure('usage', `"${date}" is not a date; write it as YYYY-MM-DD.`);
    return success({ file, date, textOnly: values.text ?? false });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    return failure('usage', `${reason}. Usage: ${extractUsage}`);
  }
}
