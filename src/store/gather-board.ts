import type { BoardRows } from '#core/report/project-boards';
import type { MeasureRows } from '#core/review/measure-commands';
import type { ReferenceReadingOptions } from '#core/review/reference-commands';
import { gatherText, gatherTranscript } from './gather';
import { toleranceOf } from './gather-figure';
import type { Reader } from './reader';

/** Everything a transcript's board is made of; null where the transcript is not in the project. */
export async function gatherBoard(read: Reader, transcriptId: string): Promise<BoardRows | null> {
  const text = await gatherTranscript(read, transcriptId);
  if (text === null) return null;
  return {
    ...text,
    measures: await read.rows('measure', { transcriptId }),
    decisions: await read.rows('relationDecision', { transcriptId }),
    dismissals: await read.rows('dismissal', { transcriptId }),
    references: await read.rows('reference'),
    sources: await read.rows('source'),
    rates: await read.rows('rate'),
    tolerance: await toleranceOf(read),
  };
}

/** What people's rows of a transcript's board are put together from. */
export async function gatherMeasures(read: Reader, transcriptId: string): Promise<MeasureRows | null> {
  const text = await gatherText(read, transcriptId);
  if (text === null) return null;
  const measures = await read.rows('measure', { transcriptId });
  const ids = measures.map(({ id }) => id);
  return {
    transcriptId,
    figures: text.figures,
    measures,
    references: await read.rowsIn('reference', 'measureId', ids),
  };
}

/** By what a source's words are read for a transcript's board. */
export async function gatherReadingOptions(
  read: Reader,
  transcriptId: string,
): Promise<ReferenceReadingOptions | null> {
  const transcript = await read.row('transcript', transcriptId);
  return transcript && { date: transcript.date, tolerance: await toleranceOf(read) };
}
