import { readFigures } from '../figures/read-figures';
import { partOf } from '../text/progress';
import type { Span } from '../text/span';
import { readTranscript } from '../transcript/read/read-transcript';
import type { Extraction, ExtractionOptions } from './extraction';
import { findClaims } from './find-claims';

/** Share of the time after which the transcript is read, and after which its figures are. */
const [transcriptRead, figuresRead] = [0.17, 0.5];

/** Reads everything out of a canonical text: transcript, figures, claims. Same input, same output. */
export function extract(text: string, options: ExtractionOptions): Extraction {
  const { onProgress } = options;
  const transcript = readTranscript(text, partOf(onProgress, 0, transcriptRead));
  const figures = readFigures(transcript, options, partOf(onProgress, transcriptRead, figuresRead));
  const claims = findClaims(transcript, figures, partOf(onProgress, figuresRead, 1));
  return { transcript, figures, claims };
}

/** Reads figures and claims out of sentences of one turn that stand already; their index is the turn 0. */
export function extractSentences(
  text: string,
  sentences: readonly Span[],
  options: ExtractionOptions,
): Extraction {
  const spoken = sentences.map(({ start, end }) => ({ start, end, turn: 0 }));
  const transcript = { text, speakers: [], turns: [], sentences: spoken, residue: [] };
  const figures = readFigures(transcript, options);
  return { transcript, figures, claims: findClaims(transcript, figures) };
}
