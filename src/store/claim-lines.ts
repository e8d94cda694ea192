import type { SummaryClaim, SummaryFigure, SummaryRevision, SummaryRows } from '#core/review/claim-summaries';
import type { Anchor, TurnRow, VersionRow } from '#core/review/entities';
import type { Reader } from './reader';

/** The claims of a list line by line: only what a line shows is read, since a list may have twenty thousand. */

type Line = readonly [
  id: string,
  sequence: number,
  kind: SummaryClaim['kind'],
  checkworthiness: string,
  reason: string,
  origin: SummaryClaim['origin'],
  checkability: SummaryClaim['checkability'],
  checkabilityReason: string | null,
  triagedBy: string | null,
  workflow: SummaryClaim['workflow'],
  revisionId: string,
  turnId: string,
  start: number,
  end: number,
  anchors: string | null,
];

function claimOf(line: Line): SummaryClaim {
  const [id, sequence, kind, checkworthiness, reason, origin, checkability, checkabilityReason] = line;
  const [triagedBy, workflow, revisionId] = [line[8], line[9], line[10]];
  return {
    id,
    sequence,
    revisionId,
    kind,
    checkworthiness: Number(checkworthiness),
    reason,
    origin,
    checkability,
    checkabilityReason,
    triagedBy,
    workflow,
    removed: false,
  };
}

/** A claim of one part is the words between its ends; only several parts have to be taken from the file one by one. */
function revisionOf(line: Line, text: string): SummaryRevision {
  const [id, turnId, start, end, anchors] = [line[10], line[11], line[12], line[13], line[14]];
  return {
    id,
    turnId,
    start,
    end,
    anchors:
      anchors === null
        ? [{ start, end, quote: text.slice(start, end) }]
        : (JSON.parse(anchors) as readonly Anchor[]),
  };
}

function figureOf(cells: readonly unknown[]): SummaryFigure {
  const [turnId, start, end] = cells as readonly [string, number, number];
  return { turnId, start, end };
}

const figureCells = ['turnId', 'start', 'end'] as const;

/** Where the figures of these turns stand. */
export async function readFigureSpans(
  read: Reader,
  turnIds: readonly string[],
): Promise<readonly SummaryFigure[]> {
  const figures: SummaryFigure[] = [];
  for (const turnId of turnIds)
    for (const cells of await read.cells('figure', figureCells, { turnId })) figures.push(figureOf(cells));
  return figures;
}

/** What the summaries of a version's claims are made of, people's own entries aside. */
export async function readClaimLines(
  read: Reader,
  { id: versionId, transcriptId, text }: VersionRow,
): Promise<Pick<SummaryRows, 'claims' | 'revisions' | 'turns' | 'figures'>> {
  const lines = (await read.claimLines(transcriptId, versionId)) as readonly Line[];
  const turns = await read.cells('turn', ['id', 'speakerId'], { versionId });
  const figures = await read.cells('figure', figureCells, { versionId });
  return {
    claims: lines.map(claimOf),
    revisions: lines.map((line) => revisionOf(line, text)),
    turns: (turns as readonly [string, string][]).map(
      ([id, speakerId]): Pick<TurnRow, 'id' | 'speakerId'> => ({ id, speakerId }),
    ),
    figures: figures.map(figureOf),
  };
}
