import type { Transcript } from '#core/transcript/transcript';

/** A line of this length or less can be a heading. */
const longestTitle = 160;

/** The first line before the first speaker where there is one, else the file's name without its ending. */
export function titleOf(transcript: Transcript, fileName: string): string {
  const header = transcript.residue.find(({ reason }) => reason === 'before the first speaker');
  const line = header === undefined ? '' : transcript.text.slice(header.start, header.end);
  return line !== '' && line.length <= longestTitle ? line : fileName.replace(/(?<=.)\.[^.]*$/u, '');
}
