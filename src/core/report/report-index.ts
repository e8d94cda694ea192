import type {
  ClaimRevisionRow,
  ClaimRow,
  DraftRow,
  EvidenceLinkRow,
  FigureRow,
  JudgementRow,
  NoteRow,
  ProjectSnapshot,
  ReviewerRow,
  SentenceRow,
  SourceRow,
  SpeakerRow,
  TurnRow,
  VersionRow,
} from '../review/entities';
import { rowsBy, rowsById } from '../review/rows-by';
import { isSpoken } from '../review/turn-mark';
import { sourceNumbers } from './source-numbers';

type ById<Row> = ReadonlyMap<string, Row>;
type Groups<Row> = ReadonlyMap<string, readonly Row[]>;

/** The rows of a project by what the sections ask for: each table is gone through once, however many claims there are. */
export interface ReportIndex {
  readonly claims: ById<ClaimRow>;
  readonly revisions: ById<ClaimRevisionRow>;
  readonly versions: ById<VersionRow>;
  readonly turns: ById<TurnRow>;
  readonly speakers: ById<SpeakerRow>;
  readonly reviewers: ById<ReviewerRow>;
  readonly sources: ById<SourceRow>;
  /** The number that each source has in the report. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** In the order of the text, what is no speech among them. */
  readonly turnsOfVersion: Groups<TurnRow>;
  /** Only those that are speech. */
  readonly turnsOfSpeaker: Groups<TurnRow>;
  readonly sentencesOfTurn: Groups<SentenceRow>;
  readonly figuresOfTurn: Groups<FigureRow>;
  readonly judgementsOfClaim: Groups<JudgementRow>;
  readonly draftsOfClaim: Groups<DraftRow>;
  /** In the order they were entered. */
  readonly notesOfClaim: Groups<NoteRow>;
  readonly linksOfClaim: Groups<EvidenceLinkRow>;
  readonly linksOfSource: Groups<EvidenceLinkRow>;
}

const claimOf = (row: { readonly claimId: string }): string => row.claimId;
const turnOf = (row: { readonly turnId: string }): string => row.turnId;

function inText<Row extends { readonly start: number; readonly end: number }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function asEntered<Row extends { readonly sequence: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.sequence - b.sequence);
}

/** Puts the rows of a project in order. */
export function indexSnapshot(snapshot: ProjectSnapshot): ReportIndex {
  const links = asEntered(snapshot.evidenceLink);
  const turns = inText(snapshot.turn);
  return {
    claims: rowsById(snapshot.claim),
    revisions: rowsById(snapshot.claimRevision),
    versions: rowsById(snapshot.version),
    turns: rowsById(turns),
    speakers: rowsById(snapshot.speaker),
    reviewers: rowsById(snapshot.reviewer),
    sources: rowsById(snapshot.source),
    sourceNumbers: sourceNumbers(snapshot),
    turnsOfVersion: rowsBy(turns, (turn) => turn.versionId),
    turnsOfSpeaker: rowsBy(turns.filter(isSpoken), (turn) => turn.speakerId),
    sentencesOfTurn: rowsBy(inText(snapshot.sentence), turnOf),
    figuresOfTurn: rowsBy(inText(snapshot.figure), turnOf),
    judgementsOfClaim: rowsBy(snapshot.judgement, claimOf),
    draftsOfClaim: rowsBy(snapshot.draft, claimOf),
    notesOfClaim: rowsBy(asEntered(snapshot.note), claimOf),
    linksOfClaim: rowsBy(links, claimOf),
    linksOfSource: rowsBy(links, (link) => link.sourceId),
  };
}
