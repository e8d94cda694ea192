import type { ClaimRecord } from '#core/review/claim-record';
import type { PassageRows } from '#core/review/passage-rows';
import { rowsBy } from '#core/review/rows-by';
import { spansOverlap, type Span } from '#core/text/span';
import { toleranceOf } from './gather-figure';
import type { Reader } from './reader';

/** Words of a text with the turns around them and all that hangs on those; null where the transcript is not in the project. */
export async function gatherPassage(
  read: Reader,
  { transcriptId, start, end }: Span & { readonly transcriptId: string },
): Promise<PassageRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  const version = transcript && (await read.row('version', transcript.versionId));
  if (transcript === null || version === null) return null;
  const turns = await read.rows('turn', { versionId: version.id });
  const touched = turns.filter((turn) => spansOverlap(turn, { start, end })).map(({ id }) => id);
  return {
    transcript,
    version,
    turns,
    sentences: await read.rowsIn('sentence', 'turnId', touched),
    figures: await read.rowsIn('figure', 'turnId', touched),
    claims: await claimsIn(read, touched),
    speakers: await read.rows('speaker'),
    speakersElsewhere: await read.speakersBeside(version.id),
    tolerance: await toleranceOf(read),
  };
}

/** Every claim that stands in one of these turns, or did in an earlier wording. */
async function claimsIn(read: Reader, turnIds: readonly string[]): Promise<readonly ClaimRecord[]> {
  const wordings = await read.rowsIn('claimRevision', 'turnId', turnIds);
  const ids = [...new Set(wordings.map(({ claimId }) => claimId))];
  const claimOf = (row: { readonly claimId: string }): string => row.claimId;
  const revisions = rowsBy(await read.rowsIn('claimRevision', 'claimId', ids), claimOf);
  const judgements = rowsBy(await read.rowsIn('judgement', 'claimId', ids), claimOf);
  const drafts = rowsBy(await read.rowsIn('draft', 'claimId', ids), claimOf);
  const notes = rowsBy(await read.rowsIn('note', 'claimId', ids), claimOf);
  const noteDrafts = rowsBy(await read.rowsIn('noteDraft', 'claimId', ids), claimOf);
  const links = rowsBy(await read.rowsIn('evidenceLink', 'claimId', ids), claimOf);
  return (await read.rowsIn('claim', 'id', ids)).map((claim) => ({
    claim,
    revisions: revisions.get(claim.id) ?? [],
    judgements: judgements.get(claim.id) ?? [],
    drafts: drafts.get(claim.id) ?? [],
    notes: notes.get(claim.id) ?? [],
    noteDrafts: noteDrafts.get(claim.id) ?? [],
    links: links.get(claim.id) ?? [],
  }));
}
