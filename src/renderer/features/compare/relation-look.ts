import type { BoardRelation, Measure, RelationKind } from '#core/compare/board';
import type { VerdictCode } from '#core/review/verdict';
import type { Speaker } from '#core/transcript/transcript';
import { relationNames } from '../../view/relation-words';
import { shortName } from '../../view/short-name';
import { overlapsAny } from './spans';

/** Whose shape and colour a relation takes; what cannot be set against each other is neutral. */
export const relationMarks: Readonly<Record<RelationKind, VerdictCode>> = {
  same: 'supported',
  'same-after-conversion': 'supported',
  compatible: 'supported_qualified',
  conflict: 'contradicted',
  'not-comparable': 'unsupported',
  vague: 'unverifiable',
  'one-sided': 'unverifiable',
};

/** Who said the figure of a relation; the left of the two where there are two. */
function speakerOf(
  { a, b }: BoardRelation,
  { cells }: Measure,
  speakers: readonly Speaker[],
): Speaker | undefined {
  const given = a ?? b;
  const cell = given === null ? undefined : cells.find(({ figures }) => overlapsAny(given, figures));
  return speakers.find(({ id }) => id === cell?.speaker);
}

/** The word on a badge; a one-sided relation says whose side it is, one with evidence who stands against it. */
export function relationWords(
  relation: BoardRelation,
  measure: Measure,
  speakers: readonly Speaker[],
): string {
  const name = relationNames[relation.relation];
  const speaker = speakerOf(relation, measure, speakers);
  if (speaker === undefined) return name;
  if (relation.reference !== undefined) return `${shortName(speaker.name)}: ${name}`;
  return relation.relation === 'one-sided' ? `only ${shortName(speaker.name)} gives it` : name;
}
