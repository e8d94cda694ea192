import type { ClaimRecord } from '#core/review/claim-record';
import type { DetailRows } from '#core/review/claim-detail';
import type { TextRows } from '#core/review/claim-commands';
import type { NotedClaim, NoteRows } from '#core/review/note-commands';
import type { SummaryRows } from '#core/review/claim-summaries';
import type { SourceRows, TranscriptViewRows } from '#core/review/project-views';
import { readClaimLines, readFigureSpans } from './claim-lines';
import type { Reader } from './reader';

/** Reading what a pure part is given. Each function answers null where the thing is not in the project. */

/** All rows of one claim. */
export async function gatherClaim(read: Reader, claimId: string): Promise<ClaimRecord | null> {
  const claim = await read.row('claim', claimId);
  if (claim === null) return null;
  const [revisions, judgements] = [
    await read.rows('claimRevision', { claimId }),
    await read.rows('judgement', { claimId }),
  ];
  const [drafts, notes] = [await read.rows('draft', { claimId }), await read.rows('note', { claimId })];
  const noteDrafts = await read.rows('noteDraft', { claimId });
  const links = await read.rows('evidenceLink', { claimId });
  return { claim, revisions, judgements, drafts, notes, noteDrafts, links };
}

/** A claim with the notes that are being typed on it. */
export async function gatherNotedClaim(read: Reader, claimId: string): Promise<NotedClaim | null> {
  const claim = await read.row('claim', claimId);
  return claim && { claim, noteDrafts: await read.rows('noteDraft', { claimId }) };
}

/** A note with the drafts on its claim. */
export async function gatherNote(read: Reader, noteId: string): Promise<NoteRows | null> {
  const note = await read.row('note', noteId);
  return note && { note, noteDrafts: await read.rows('noteDraft', { claimId: note.claimId }) };
}

/** The worked-on text of a transcript with its turns and figures. */
export async function gatherText(read: Reader, transcriptId: string): Promise<TextRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  const version = transcript && (await read.row('version', transcript.versionId));
  if (version === null) return null;
  const versionId = version.id;
  return {
    version,
    turns: await read.rows('turn', { versionId }),
    figures: await read.rows('figure', { versionId }),
  };
}

/** A claim with the text it stands in. */
export async function gatherClaimInText(
  read: Reader,
  claimId: string,
): Promise<(ClaimRecord & TextRows) | null> {
  const record = await gatherClaim(read, claimId);
  const text = record && (await gatherText(read, record.claim.transcriptId));
  return text && { ...record, ...text };
}

/** A claim with everything it points at. */
export async function gatherDetail(read: Reader, claimId: string): Promise<DetailRows | null> {
  const record = await gatherClaim(read, claimId);
  const revision = record?.revisions.find((entry) => entry.id === record.claim.revisionId);
  const turn = revision === undefined ? null : await read.row('turn', revision.turnId);
  const speaker = turn && (await read.row('speaker', turn.speakerId));
  if (record === null || turn === null || speaker === null) return null;
  const figures = await read.rows('figure', { turnId: turn.id });
  const sources = await read.rowsIn(
    'source',
    'id',
    record.links.map((link) => link.sourceId),
  );
  return { ...record, turn, speaker, figures, sources, reviewers: await read.rows('reviewer') };
}

/** Everything the claim list of a transcript is made of. */
export async function gatherSummaries(read: Reader, transcriptId: string): Promise<SummaryRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  const version = transcript && (await read.row('version', transcript.versionId));
  if (version === null) return null;
  return {
    ...(await readClaimLines(read, version)),
    // These tables hold what people entered: short beside the claims, so they are read whole.
    judgements: await read.rows('judgement'),
    drafts: await read.rows('draft'),
    notes: await read.rows('note'),
    links: await read.rows('evidenceLink'),
  };
}

/** What the lines of these claims are made of; those that were removed, or are not of this transcript, are left out. */
export async function gatherSomeSummaries(
  read: Reader,
  transcriptId: string,
  claimIds: readonly string[],
): Promise<SummaryRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  if (transcript === null) return null;
  const found = await read.rowsIn('claim', 'id', claimIds);
  const claims = found.filter((claim) => claim.transcriptId === transcriptId && !claim.removed);
  const revisionIds = claims.map(({ revisionId }) => revisionId);
  const revisions = await read.rowsIn('claimRevision', 'id', revisionIds);
  const turnIds = [...new Set(revisions.map(({ turnId }) => turnId))];
  return {
    claims,
    revisions: revisions.filter(({ versionId }) => versionId === transcript.versionId),
    turns: await read.rowsIn('turn', 'id', turnIds),
    figures: await readFigureSpans(read, turnIds),
    judgements: await read.rowsIn('judgement', 'claimId', claimIds),
    drafts: await read.rowsIn('draft', 'claimId', claimIds),
    notes: await read.rowsIn('note', 'claimId', claimIds),
    links: await read.rowsIn('evidenceLink', 'claimId', claimIds),
  };
}

/** Everything the text view is made of. */
export async function gatherTranscript(
  read: Reader,
  transcriptId: string,
): Promise<TranscriptViewRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  const text = await gatherText(read, transcriptId);
  if (transcript === null || text === null) return null;
  const sentences = await read.rows('sentence', { versionId: text.version.id });
  const [speakers, reviewers] = [await read.rows('speaker'), await read.rows('reviewer')];
  return { transcript, ...text, sentences, speakers, reviewers };
}

/** Every source with its links and the claims they lead to. */
export async function gatherSources(read: Reader): Promise<SourceRows> {
  const links = await read.rows('evidenceLink');
  const claims = await read.rowsIn(
    'claim',
    'id',
    links.map((link) => link.claimId),
  );
  const revisions = await read.rowsIn(
    'claimRevision',
    'id',
    claims.map((claim) => claim.revisionId),
  );
  return { sources: await read.rows('source'), links, claims, revisions };
}
