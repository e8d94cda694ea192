import type { RowChange } from '#core/review/change-set';
import type { ClaimRevisionRow, VersionRow } from '#core/review/entities';
import { canonicalJson } from './canonical-json';
import { tableNames } from './codecs';
import { chainStart, historyHash, sha256 } from './history-chain';
import type { Reader } from './reader';
import { decodeRow, encodeRow } from './row-codec';
import type { SqliteConnection } from './sqlite-connection';
import { danglingReferences, integrityFaults } from './sqlite-dialect';
import { reasonOf } from './store-problems';

/** Something wrong with a project, in one sentence. */
export interface ProjectProblem {
  readonly code: 'damaged' | 'dangling' | 'history-broken' | 'text-changed' | 'quote-moved' | 'row-changed';
  readonly message: string;
}

/** What the history says a row should be by now: a hash of it, or null for a row that was taken out. */
type ExpectedRows = Map<string, string | null>;

/** History rows are read so many at a time: an import's row alone can be many megabytes. */
const historyBatch = 200;

function versionProblems(versions: readonly VersionRow[]): readonly ProjectProblem[] {
  return versions
    .filter((version) => sha256(version.text) !== version.sha256)
    .map((version) => ({
      code: 'text-changed' as const,
      message: `The stored text of ${version.fileName === null ? 'a pasted transcript' : `"${version.fileName}"`} is no longer what was imported: its SHA-256 differs.`,
    }));
}

function quoteProblems(
  revisions: readonly ClaimRevisionRow[],
  versions: readonly VersionRow[],
): readonly ProjectProblem[] {
  const texts = new Map(versions.map((version) => [version.id, version.text]));
  const moved = revisions.filter((revision) => {
    const text = texts.get(revision.versionId) ?? '';
    return revision.anchors.some((anchor) => text.slice(anchor.start, anchor.end) !== anchor.quote);
  });
  return moved.map((revision) => ({
    code: 'quote-moved',
    message: `The quote "${(revision.anchors[0]?.quote ?? '').slice(0, 60)}" does not stand in its text at ${revision.start} any more.`,
  }));
}

function noteChanges(expected: ExpectedRows, changes: readonly RowChange[]): void {
  for (const { table, id, after } of changes) {
    // A history row from before a column was added does not name it; read as the file holds it, it does.
    const row = after === null ? null : decodeRow(table, encodeRow(table, after));
    expected.set(`${table} ${id}`, row && sha256(canonicalJson(row)));
  }
}

/** Walks the chain; remembers on the way what every row should be. */
async function walkHistory(
  reader: Reader,
): Promise<{ readonly problems: ProjectProblem[]; readonly expected: ExpectedRows }> {
  const problems: ProjectProblem[] = [];
  const expected: ExpectedRows = new Map();
  let previousHash = chainStart;
  let sequence = 0;
  for (;;) {
    const batch = await reader.historyAfter(sequence, historyBatch);
    for (const row of batch) {
      if (row.sequence !== sequence + 1) problems.push(broken(`entry ${sequence + 1} is missing`));
      else if (row.previousHash !== previousHash)
        problems.push(broken(`entry ${row.sequence} does not follow the one before`));
      if (historyHash(row) !== row.hash)
        problems.push(broken(`entry ${row.sequence} ("${row.label}") was changed afterwards`));
      else noteChanges(expected, JSON.parse(row.changes) as readonly RowChange[]);
      ({ sequence, hash: previousHash } = row);
    }
    if (batch.length < historyBatch) return { problems, expected };
  }
}

function broken(what: string): ProjectProblem {
  return { code: 'history-broken', message: `The history is broken: ${what}.` };
}

/** Rows that are not what the history leads to: changed from outside, or rotten. */
async function rowProblems(reader: Reader, expected: ExpectedRows): Promise<readonly ProjectProblem[]> {
  const problems: ProjectProblem[] = [];
  for (const table of tableNames) {
    for (const row of await reader.rows(table)) {
      const key = `${table} ${row.id}`;
      if (expected.get(key) !== sha256(canonicalJson(row)))
        problems.push(changedRow(`a row of ${table} (${row.id}) is not what its history says`));
      expected.delete(key);
    }
  }
  for (const [key, hash] of expected) {
    if (hash !== null)
      problems.push(changedRow(`a row (${key}) is gone without a history entry that removed it`));
  }
  return problems;
}

function changedRow(what: string): ProjectProblem {
  return { code: 'row-changed', message: `The content was changed from outside or is damaged: ${what}.` };
}

function damaged(fault: string): ProjectProblem {
  return { code: 'damaged', message: `The file is damaged: ${fault}.` };
}

async function contentProblems(reader: Reader): Promise<readonly ProjectProblem[]> {
  const versions = await reader.rows('version');
  const { problems, expected } = await walkHistory(reader);
  return [
    ...versionProblems(versions),
    ...quoteProblems(await reader.rows('claimRevision'), versions),
    ...problems,
    ...(await rowProblems(reader, expected)),
  ];
}

/** Everything that can be checked without a second copy: structure, references, texts, quotes, history, rows against history. */
export async function verifyProject(
  connection: SqliteConnection,
  reader: Reader,
): Promise<readonly ProjectProblem[]> {
  const faults = (await integrityFaults(connection, 'full')).map(damaged);
  const dangling = (await danglingReferences(connection)).map((message) => ({
    code: 'dangling' as const,
    message: `A reference leads nowhere: ${message}.`,
  }));
  const content = await contentProblems(reader).catch((error: unknown) => [damaged(reasonOf(error))]);
  return [...faults, ...dangling, ...content];
}
