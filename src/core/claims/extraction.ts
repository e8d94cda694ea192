import type { Figure } from '../figures/figure';
import type { Transcript } from '../transcript/transcript';
import type { ClaimCandidate } from './claim-candidate';

/** Everything that the program reads out of one text. */
export interface Extraction {
  readonly transcript: Transcript;
  readonly figures: readonly Figure[];
  readonly claims: readonly ClaimCandidate[];
}

export interface ExtractionOptions {
  /** Date of the transcript, YYYY-MM-DD; null leaves relative times unresolved. */
  readonly date: string | null;
  /** Relative half-width of "about" and "almost" as a decimal string; product default "0.1". */
  readonly tolerance?: string;
  /** Told now and then which share of the work is done, 0..1. */
  readonly onProgress?: (share: number) => void;
}
