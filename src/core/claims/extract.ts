import { readFigures } from '../figures/read-figures';
import { partOf } from '../text/progress';
import { readTranscript } from '../transcript/read-transcript';
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
