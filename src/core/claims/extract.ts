import { readFigures } from '../figures/read-figures';
import { readTranscript } from '../transcript/read-transcript';
import type { Extraction, ExtractionOptions } from './extraction';
import { findClaims } from './find-claims';

/** Reads everything out of a canonical text: transcript, figures, claims. Same input, same output. */
export function extract(text: string, options: ExtractionOptions): Extraction {
  const transcript = readTranscript(text);
  const figures = readFigures(transcript, options);
  return { transcript, figures, claims: findClaims(transcript, figures) };
}
