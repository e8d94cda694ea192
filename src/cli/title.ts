import type { Transcript } from '#core/transcript/transcript';

/** A line of this length or less can be a heading. */
const longestTitle = 160;

/** The first line before the first speaker where there is one, else the file's name without its ending. */
export function titleOf(transcript: Transcript, fileName: string): string {
  const header = transcript.residue
    .filter(({ reason }) => reason === 'before the first speaker')
    .map(({ start, end }) => transcript.text.slice(start, end));
  return header.find(isHeading) ?? fileName.replace(/(?<=.)\.[^.]*$/u, '');
}

/** Has words, and is neither a rule nor a field of a page's metadata ("date: 2022-09-01"). */
function isHeading(line: string): boolean {
  return /\p{L}/u.test(line) && line.length <= longestTitle && !/^[\w-]+:\s/.test(line);
}
