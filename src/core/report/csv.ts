/** A cell that a spreadsheet would take for a formula begins so; a leading apostrophe makes it text. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  // NUL ends a text in some readers.
  const text = String(value).replaceAll('\u0000', '\ufffd');
  const inert = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A table with its head, in the form of RFC 4180 (CRLF), its cells inert in a spreadsheet. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
