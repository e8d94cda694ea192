import type { ProjectSnapshot, TableName, Tables } from '#core/review/entities';
import { sql } from 'kysely';
import { codecs, tableNames, type StoredRow, type StoredValue } from './codecs';
import type { HistoryMark, HistoryRow } from './history-chain';
import type { Queries } from './kysely-dialect';
import { columnName, decodeRow, encodeValue } from './row-codec';
import { exactNumber, packedRows, unpackRows } from './sqlite-dialect';

/** Values in one list of a query: below the limit of variables that every engine has. */
export const batchSize = 500;

/** Cuts a list into batches. */
export function batches<Item>(items: readonly Item[], size = batchSize): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The cells of a claim's line, up to the parts of its wording. */
const claimCells = [
  ...['id', 'sequence', 'kind'].map((column) => sql.ref(`claim.${column}`)),
  exactNumber(sql.ref('claim.checkworthiness')),
  ...['reason', 'origin', 'checkability', 'checkability_reason', 'triaged_by', 'workflow', 'revision_id'].map(
    (column) => sql.ref(`claim.${column}`),
  ),
  ...['turn_id', 'start', 'end'].map((column) => sql.ref(`revision.${column}`)),
];

function historyRow(row: StoredRow): HistoryRow {
  const { group_id: groupId, reviewer_id: reviewerId, previous_hash: previousHash, ...rest } = row;
  return { groupId, reviewerId, previousHash, ...rest } as unknown as HistoryRow;
}

function historyMark(row: object): HistoryMark {
  return historyRow(row as StoredRow);
}

/** Questions to a project's tables, in one state of the file. */
export class Reader {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** The rows whose fields have these values, in the table's order. */
  async rows<Name extends TableName>(
    name: Name,
    where: Partial<Tables[Name]> = {},
  ): Promise<readonly Tables[Name][]> {
    const codec = codecs[name];
    let query = this.#queries.selectFrom(codec.table).selectAll();
    for (const [field, value] of Object.entries(where)) {
      const kind = (codec.fields as Readonly<Record<string, 'plain' | 'boolean' | 'json'>>)[field] ?? 'plain';
      query = query.where(columnName(field), '=', encodeValue(kind, value));
    }
    for (const field of codec.order) query = query.orderBy(columnName(field));
    return (await query.execute()).map((row) => decodeRow(name, row));
  }

  /** These fields of the rows whose fields have these values, in no order: far quicker than whole rows. */
  async cells<Name extends TableName>(
    name: Name,
    fields: readonly (keyof Tables[Name] & string)[],
    where: Partial<Tables[Name]>,
  ): Promise<readonly (readonly StoredValue[])[]> {
    let query = this.#queries
      .selectFrom(codecs[name].table)
      .select(packedRows(fields.map((field) => sql.ref(columnName(field)))).as('packed'));
    for (const [field, value] of Object.entries(where))
      query = query.where(columnName(field), '=', value as StoredValue);
    return unpackRows(await query.executeTakeFirst());
  }

  /** The claims of a version that are not removed, in no order; claim-lines.ts says what a line holds. */
  async claimLines(transcriptId: string, versionId: string): Promise<readonly (readonly StoredValue[])[]> {
    const severalParts = '%"quote":%"quote":%';
    const anchors = sql`case when revision.anchors like ${severalParts} then revision.anchors end`;
    const query = this.#queries
      .selectFrom('claim')
      .innerJoin('claim_revision as revision', 'revision.id', 'claim.revision_id')
      .select(packedRows([...claimCells, anchors]).as('packed'))
      .where('claim.transcript_id', '=', transcriptId)
      .where('claim.removed', '=', 0)
      .where('revision.version_id', '=', versionId);
    return unpackRows(await query.executeTakeFirst());
  }

  /** The row with this id, or null. */
  async row<Name extends TableName>(name: Name, id: string): Promise<Tables[Name] | null> {
    const query = this.#queries.selectFrom(codecs[name].table).selectAll().where('id', '=', id);
    const [row] = await query.execute();
    return row === undefined ? null : decodeRow(name, row);
  }

  /** The rows whose field has one of these values, batch by batch, each batch in the table's order. */
  async rowsIn<Name extends TableName>(
    name: Name,
    field: keyof Tables[Name] & string,
    values: readonly string[],
  ): Promise<readonly Tables[Name][]> {
    const found: Tables[Name][] = [];
    for (const batch of batches([...new Set(values)])) {
      let query = this.#queries
        .selectFrom(codecs[name].table)
        .selectAll()
        .where(columnName(field), 'in', batch);
      for (const order of codecs[name].order) query = query.orderBy(columnName(order));
      for (const row of await query.execute()) found.push(decodeRow(name, row));
    }
    return found;
  }

  /** Number of claims that are not removed, by transcript. */
  async claimCounts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#queries
      .selectFrom('claim')
      .select((expression) => ['transcript_id', expression.fn.countAll<number>().as('claims')])
      .where('removed', '=', 0)
      .groupBy('transcript_id')
      .execute();
    return new Map(rows.map((row) => [String(row['transcript_id']), Number(row['claims'])]));
  }

  /** Ids of those who speak in other versions than this one. */
  async speakersBeside(versionId: string): Promise<readonly string[]> {
    const query = this.#queries
      .selectFrom('turn')
      .select('speaker_id')
      .distinct()
      .where('version_id', '!=', versionId);
    return (await query.execute()).map((row) => String(row['speaker_id']));
  }

  /** Every row of every table. */
  async snapshot(): Promise<ProjectSnapshot> {
    const tables: Record<string, unknown> = {};
    for (const name of tableNames) tables[name] = await this.rows(name);
    return tables as unknown as ProjectSnapshot;
  }

  /** Number of the newest history row: it grows with every commit, whoever made it. */
  async newestSequence(): Promise<number> {
    const query = this.#queries.selectFrom('history').select('sequence').orderBy('sequence', 'desc').limit(1);
    const [row] = await query.execute();
    return Number(row?.['sequence'] ?? 0);
  }

  /** History rows, newest first, older than `before`. */
  async history(before: number | null, limit: number): Promise<readonly HistoryRow[]> {
    let query = this.#queries.selectFrom('history').selectAll().orderBy('sequence', 'desc').limit(limit);
    if (before !== null) query = query.where('sequence', '<', before);
    return (await query.execute()).map(historyRow);
  }

  /** History rows, oldest first, newer than `after`. */
  async historyAfter(after: number, limit: number): Promise<readonly HistoryRow[]> {
    const query = this.#queries
      .selectFrom('history')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit);
    return (await query.execute()).map(historyRow);
  }

  /** History rows newer than `after` without their changes, oldest first. */
  async historyMarks(after: number): Promise<readonly HistoryMark[]> {
    const query = this.#marks().where('sequence', '>', after).orderBy('sequence');
    return (await query.execute()).map(historyMark);
  }

  /** History rows without their changes, newest first, older than `before`. */
  async newestMarks(before: number | null, limit: number): Promise<readonly HistoryMark[]> {
    let query = this.#marks().orderBy('sequence', 'desc').limit(limit);
    if (before !== null) query = query.where('sequence', '<', before);
    return (await query.execute()).map(historyMark);
  }

  #marks() {
    return this.#queries
      .selectFrom('history')
      .select(['sequence', 'group_id', 'kind', 'undoes', 'at', 'reviewer_id', 'label', 'tables', 'hash']);
  }

  /** History rows with these numbers, oldest first. */
  async historyRows(sequences: readonly number[]): Promise<readonly HistoryRow[]> {
    const found: HistoryRow[] = [];
    for (const batch of batches(sequences)) {
      const query = this.#queries
        .selectFrom('history')
        .selectAll()
        .where('sequence', 'in', batch)
        .orderBy('sequence');
      found.push(...(await query.execute()).map(historyRow));
    }
    return found;
  }

  /** The next free number of the project's sequence, and who wrote the file. */
  async meta(): Promise<{ readonly nextSequence: number; readonly writerVersion: string }> {
    const [row] = await this.#queries.selectFrom('meta').selectAll().execute();
    return {
      nextSequence: Number(row?.['next_sequence'] ?? 1),
      writerVersion: String(row?.['writer_version'] ?? ''),
    };
  }
}
