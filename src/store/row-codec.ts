import type { TableName, Tables } from '#core/review/entities';
import { codecs, type FieldKind, type StoredRow, type StoredValue, type TableCodec } from './codecs';

/** `sourceUrl` is `source_url` in the file. */
export function columnName(field: string): string {
  const known = columnNames.get(field);
  if (known !== undefined) return known;
  const name = field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(field, name);
  return name;
}

/** An import asks for the same few names a million times. */
const columnNames = new Map<string, string>();

/** The columns of a table, in the order of its codec. */
export function columnsOf(codec: TableCodec): readonly string[] {
  return Object.keys(codec.fields).map(columnName);
}

/** A field's value as its cell holds it. */
export function encodeValue(kind: FieldKind, value: unknown): StoredValue {
  switch (kind) {
    case 'plain':
      // A history row from before a column was added does not name it; the column is empty then.
      return (value ?? null) as StoredValue;
    case 'boolean':
      return value === true ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
  }
}

function decodeValue(kind: FieldKind, stored: StoredValue): unknown {
  switch (kind) {
    case 'plain':
      return stored;
    case 'boolean':
      return stored === 1;
    case 'json':
      return JSON.parse(String(stored));
  }
}

/** A row as the file holds it. */
export function encodeRow<Name extends TableName>(name: Name, row: Tables[Name]): StoredRow {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const stored: StoredRow = {};
  for (const [field, kind] of Object.entries(codecs[name].fields))
    stored[columnName(field)] = encodeValue(kind, values[field]);
  return stored;
}

/** A row of the file as the program knows it. */
export function decodeRow<Name extends TableName>(name: Name, stored: StoredRow): Tables[Name] {
  const row: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(codecs[name].fields))
    row[field] = decodeValue(kind, stored[columnName(field)] ?? null);
  return row as unknown as Tables[Name];
}
