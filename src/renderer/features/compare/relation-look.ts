import type { BoardRelation, Measure, RelationKind } from '#core/compare/board';
import type { Speaker } from '#core/transcript/transcript';
import type { VerdictCode } from '#core/review/verdict';
import { shortName } from '../../view/short-name';
import { overlapsAny } from './spans';

interface RelationLook {
  readonly words: string;
  /** Whose shape and colour it takes. */
  readonly mark: VerdictCode;
}

/** A relation as a word, a shape and a colour; what cannot be set against each other is neutral. */
export const relationLooks: Readonly<Record<RelationKind, RelationLook>> = {
  same: { words: 'same', mark: 'supported' },
  'same-after-conversion': { words: 'same after conversion', mark: 'supported' },
  compatible: { words: 'compatible', mark: 'supported_qualified' },
  conflict: { words: 'conflict', mark: 'contradicted' },
  'not-comparable': { words: 'not comparable', mark: 'unsupported' },
  vague: { words: 'too vague to compare', mark: 'unverifiable' },
  'one-sided': { words: 'one-sided', mark: 'unverifiable' },
};

/** What a reader has to see first where a measure has more than one relation. */
const urgency: readonly RelationKind[] = [
  'conflict',
  'not-comparable',
  'compatible',
  'same-after-conversion',
  'same',
  'vague',
  'one-sided',
];

/** How much a relation asks to be seen first: the smaller the more. */
export function relationUrgency(relation: RelationKind): number {
  return urgency.indexOf(relation);
}

/** The relations of a measure, the most telling first. */
export function sortedRelations(measure: Measure): readonly BoardRelation[] {
  return measure.relations.toSorted((a, b) => relationUrgency(a.relation) - relationUrgency(b.relation));
}

/** The word on a badge; a one-sided relation says whose side it is. */
export function relationWords(
  relation: BoardRelation,
  measure: Measure,
  speakers: readonly Speaker[],
): string {
  const given = relation.a ?? relation.b;
  if (relation.relation !== 'one-sided' || given === null) return relationLooks[relation.relation].words;
  const cell = measure.cells.find(({ figures }) => overlapsAny(given, figures));
  const speaker = speakers.find(({ id }) => id === cell?.speaker);
  return speaker === undefined
    ? relationLooks['one-sided'].words
    : `only ${shortName(speaker.name)} gives it`;
}
