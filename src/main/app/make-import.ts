import { createHash } from 'node:crypto';
import type { TranscriptImport } from '#core/review/import-transcript';
import { failure, success, type Result } from '#core/result';
import { canonicalise } from '#core/text/canonical';
import type { Jobs, JobWatch } from '../jobs/jobs';

export interface Description {
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly sourceUrl: string | null;
}

export interface DecodedText {
  /** null where the text was pasted. */
  readonly fileName: string | null;
  readonly text: string;
}

/** Everything that goes into a project with a text: its canonical form, the hash of that, and what was read out of it. */
export async function makeImport(
  { fileName, text }: DecodedText,
  { title, date, place, sourceUrl }: Description,
  extract: Jobs['extract'],
  watch?: JobWatch,
): Promise<Result<TranscriptImport>> {
  const canonical = canonicalise(text);
  if (canonical.trim() === '') return failure('text-empty', 'The text has no words in it.');
  const extraction = await extract(canonical, { date }, watch);
  const sha256 = createHash('sha256').update(canonical, 'utf8').digest('hex');
  return success({ extraction, title, date, place, sourceUrl, sha256, fileName });
}
