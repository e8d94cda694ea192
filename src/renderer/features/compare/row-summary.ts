import type { Measure } from '#core/compare/board';

/** What tells one row from another beside its name: the figures in it, as said. */
export function rowSummary({ cells, references }: Measure): string {
  const said = cells.flatMap(({ figures }) => figures.map(({ text }) => `“${text}”`));
  return [...said, ...references.map(({ text }) => `“${text}”`)].join(', ');
}
