import { claimSummaries } from '../review/claim-summaries';
import type { ProjectSnapshot } from '../review/entities';
import { rowsBy } from '../review/rows-by';
import type { ProjectBoard } from './project-boards';
import { indexSnapshot, type ReportIndex } from './report-index';
import type { CurrentTranscript, NumberedClaim, ReportContext } from './section';
import { buildParts, type ReportParts } from './sections';

/** The shape of the JSON export; raised whenever a reader of it would have to change. */
export const reportSchemaVersion = 1;

export interface ReportMeta {
  /** Version of the program. */
  readonly version: string;
  /** YYYY-MM-DD; left out, the report carries no date of its own and the same project gives the same bytes on any day. */
  readonly printedOn?: string;
}

/** The whole report as data. */
export interface ReportModel {
  readonly schemaVersion: typeof reportSchemaVersion;
  readonly generator: { readonly name: 'Claimdesk'; readonly version: string };
  readonly printedOn: string | null;
  /** Until gates exist nothing is released. */
  readonly status: 'Draft';
  readonly title: string;
  readonly parts: ReportParts;
}

function currentTranscripts(snapshot: ProjectSnapshot): readonly CurrentTranscript[] {
  return snapshot.transcript
    .toSorted((a, b) => a.sequence - b.sequence)
    .flatMap((row) => {
      const version = snapshot.version.find((each) => each.id === row.versionId);
      return version === undefined ? [] : [{ row, version }];
    });
}

function numberClaims(
  snapshot: ProjectSnapshot,
  index: ReportIndex,
  transcripts: readonly CurrentTranscript[],
): readonly NumberedClaim[] {
  const summaries = claimSummaries({
    claims: snapshot.claim,
    revisions: snapshot.claimRevision,
    turns: snapshot.turn,
    figures: snapshot.figure,
    judgements: snapshot.judgement,
    drafts: snapshot.draft,
    notes: snapshot.note,
    links: snapshot.evidenceLink,
  });
  const ofTranscript = rowsBy(summaries, ({ id }) => index.claims.get(id)?.transcriptId ?? '');
  const inOrder = transcripts.flatMap(({ row }) =>
    (ofTranscript.get(row.id) ?? []).map((summary) => ({ summary, transcriptId: row.id })),
  );
  return inOrder.map((claim, position) => ({ ...claim, number: position + 1 }));
}

/** Puts the report together. Dates come from the project's rows: the same project gives the same report. */
export function buildReport(
  snapshot: ProjectSnapshot,
  boards: readonly ProjectBoard[],
  meta: ReportMeta,
): ReportModel {
  const transcripts = currentTranscripts(snapshot);
  const index = indexSnapshot(snapshot);
  const context: ReportContext = {
    snapshot,
    index,
    boards,
    transcripts,
    claims: numberClaims(snapshot, index, transcripts),
  };
  return {
    schemaVersion: reportSchemaVersion,
    generator: { name: 'Claimdesk', version: meta.version },
    printedOn: meta.printedOn ?? null,
    status: 'Draft',
    title: snapshot.project[0]?.title ?? 'Untitled project',
    parts: buildParts(context),
  };
}
