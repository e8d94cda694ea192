import { scoreSentence } from '#core/claims/rank-sentence';
import { canonicalise } from '#core/text/canonical';
import { readTextFile } from '#main/files/read-text-file';
import { refuse, type Command, type ExitCode, type Io } from './command';

export const rankUsage = 'rank FILE.tsv';

/** Prints `line<TAB>score` for every `line<TAB>speaker<TAB>text` of a file, in its order. */
export const rankCommand: Command = { name: 'rank', usage: rankUsage, run: runRank };

async function runRank(args: readonly string[], io: Io): Promise<ExitCode> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('--'))
    return refuse(io, `Name one table of sentences: ${rankUsage}`);
  const read = await readTextFile(file);
  if (!read.ok) return refuse(io, read.error.message);
  const ranked = rankLines(canonicalise(read.value.text));
  if (typeof ranked === 'number') {
    return refuse(
      io,
      `Line ${ranked} of "${read.value.fileName}" is not line, speaker and text with tabs between.`,
    );
  }
  io.out(ranked.map((line) => `${line}\n`).join(''));
  return 0;
}

/** The lines to print, or the number of the first line (from 1) that cannot be read. Blank lines are passed over. */
export function rankLines(text: string): readonly string[] | number {
  const ranked: string[] = [];
  for (const [at, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const [line, , sentence] = row.split('\t');
    if (line === undefined || sentence === undefined) return at + 1;
    ranked.push(`${line}\t${scoreSentence(sentence)}`);
  }
  return ranked;
}
