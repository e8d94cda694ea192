import type { CallInput } from '#core/contract/calls';
import type {
  ClaimDetail,
  ClaimSummary,
  HistoryEntry,
  ProjectState,
  RateView,
  SourceDetail,
  TranscriptView,
} from '#core/contract/views';
import { failure, success, type Result } from '#core/result';
import { claimDetail } from '#core/review/claim-detail';
import { claimSummaries } from '#core/review/claim-summaries';
import { proposeFigure, type FigureProposal } from '#core/review/figure-proposal';
import type { FigureReading, ProjectSnapshot, ReferenceRow } from '#core/review/entities';
import { readReference } from '#core/review/reference-commands';
import { sourceDetails, transcriptSummaries, transcriptView } from '#core/review/project-views';
import { rowsById } from '#core/review/rows-by';
import { gatherSelection } from './gather-figure';
import { gatherReadingOptions } from './gather-board';
import {
  gatherDetail,
  gatherSources,
  gatherSomeSummaries,
  gatherSummaries,
  gatherTranscript,
} from './gather';
import type { HistoryMark } from './history-chain';
import type { ProjectSession } from './project-session';
import type { Reader } from './reader';

/** The views of the contract, each read from one state of the file. */

async function found<Value>(what: string, asked: Promise<Result<Value | null>>): Promise<Result<Value>> {
  const answer = await asked;
  if (!answer.ok) return answer;
  return answer.value === null
    ? failure('not-found', `This ${what} is not in the project any more.`)
    : success(answer.value);
}

/** Every claim of a transcript in the order of the text. */
export function readClaims(
  { store }: ProjectSession,
  transcriptId: string,
): Promise<Result<readonly ClaimSummary[]>> {
  return found(
    'transcript',
    store.read(async (read) => {
      const rows = await gatherSummaries(read, transcriptId);
      return rows && claimSummaries(rows);
    }),
  );
}

/** These claims of a transcript in the order of the text. */
export function readSomeClaims(
  { store }: ProjectSession,
  { transcriptId, claimIds }: CallInput<'claims.some'>,
): Promise<Result<readonly ClaimSummary[]>> {
  return found(
    'transcript',
    store.read(async (read) => {
      const rows = await gatherSomeSummaries(read, transcriptId, claimIds);
      return rows && claimSummaries(rows);
    }),
  );
}

/** One claim as the acting reviewer sees it. */
export function readClaim(
  { store, reviewer }: ProjectSession,
  claimId: string,
): Promise<Result<ClaimDetail>> {
  return found(
    'claim',
    store.read(async (read) => {
      const rows = await gatherDetail(read, claimId);
      return rows && claimDetail(rows, reviewer.id);
    }),
  );
}

/** Selected words as they would be read as a figure. */
export async function readSelectedFigure(
  { store }: ProjectSession,
  input: CallInput<'figure.propose'>,
): Promise<Result<FigureProposal>> {
  const rows = await found(
    'transcript',
    store.read((read) => gatherSelection(read, input)),
  );
  return rows.ok ? proposeFigure(rows.value, input) : rows;
}

/** A transcript's text with turns, sentences and figures. */
export function readTranscript(
  { store }: ProjectSession,
  transcriptId: string,
): Promise<Result<TranscriptView>> {
  return found(
    'transcript',
    store.read(async (read) => {
      const rows = await gatherTranscript(read, transcriptId);
      return rows && transcriptView(rows);
    }),
  );
}

/** The project's sources, each with the claims it bears on. */
export function readSources({ store }: ProjectSession): Promise<Result<readonly SourceDetail[]>> {
  return store.read(async (read) => sourceDetails(await gatherSources(read)));
}

/** The exchange rates of the project, in the order they were entered. */
export function readRates({ store }: ProjectSession): Promise<Result<readonly RateView[]>> {
  return store.read(async (read) => {
    const titles = rowsById(await read.rows('source'));
    const rates = await read.rows('rate');
    return rates.map((rate) => ({ ...rate, sourceTitle: titles.get(rate.sourceId)?.title ?? '' }));
  });
}

/** A source's words read as a figure, as they would be entered. */
export async function readReferenceWords(
  { store }: ProjectSession,
  { transcriptId, words }: { readonly transcriptId: string; readonly words: string },
): Promise<Result<FigureReading>> {
  const options = await found(
    'transcript',
    store.read((read) => gatherReadingOptions(read, transcriptId)),
  );
  return options.ok ? readReference(words, options.value) : options;
}

/** A value from evidence as it was entered. */
export function readReferenceRow(
  { store }: ProjectSession,
  { referenceId }: { readonly referenceId: string },
): Promise<Result<ReferenceRow>> {
  return found(
    'value from evidence',
    store.read((read) => read.row('reference', referenceId)),
  );
}

/** Every row, for board and report. */
export function readSnapshot({ store }: ProjectSession): Promise<Result<ProjectSnapshot>> {
  return store.read((read) => read.snapshot());
}

async function projectState(
  session: ProjectSession,
  read: Reader,
  isSample: boolean,
): Promise<ProjectState | null> {
  const [project] = await read.rows('project');
  if (project === undefined) return null;
  const stacks = await session.memory.stacksOf(read, session.reviewer.id);
  const [newest] = await read.newestMarks(null, 1);
  const { path, readOnlyReason } = session.store;
  return {
    id: project.id,
    title: project.title,
    path,
    isSample,
    readOnlyReason,
    transcripts: transcriptSummaries(await read.rows('transcript'), await read.claimCounts()),
    speakers: await read.rows('speaker'),
    reviewer: session.reviewer,
    tolerance: project.tolerance,
    undo: stacks.undo.at(-1)?.label ?? null,
    redo: stacks.redo.at(-1)?.label ?? null,
    savedAt: newest?.at ?? null,
  };
}

/** The open project: transcripts, speakers, undo and redo. */
export function readProject(session: ProjectSession, isSample: boolean): Promise<Result<ProjectState>> {
  return found(
    'project',
    session.store.read((read) => projectState(session, read, isSample)),
  );
}

function historyEntry(row: HistoryMark, names: ReadonlyMap<string, { readonly name: string }>): HistoryEntry {
  const { sequence, at, label, kind, hash } = row;
  const reviewerName = row.reviewerId === null ? null : (names.get(row.reviewerId)?.name ?? null);
  return {
    sequence,
    at,
    label,
    kind,
    hash,
    reviewerName,
    tables: row.tables.split(' '),
  };
}

/** What was done, newest first. */
export function readHistory(
  { store }: ProjectSession,
  input: { readonly before: number | null; readonly limit: number },
): Promise<Result<readonly HistoryEntry[]>> {
  return store.read(async (read) => {
    const names = rowsById(await read.rows('reviewer'));
    return (await read.newestMarks(input.before, input.limit)).map((row) => historyEntry(row, names));
  });
}
