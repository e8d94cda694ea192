import type { BoardQuestion, BoardRelation, Measure, RelationKind } from '#core/compare/board';
import type { SeenRow } from '#core/review/measure-commands';

/** A row of the board by what stays when it changes hands: a proposed row gets another id when it becomes a person's. */
export interface KnownRow {
  readonly id: string;
  readonly figureIds: readonly string[];
}

/** Ids of the figures in a row, in the order of its cells. */
export function figureIdsOf({ cells }: Measure): readonly string[] {
  return cells.flatMap(({ figures }) => figures.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** The row as it is remembered. */
export function knownRow(measure: Measure): KnownRow {
  return { id: measure.id, figureIds: figureIdsOf(measure) };
}

/** The row as the calls name it. */
export function seenRow(measure: Measure): SeenRow & { readonly figureIds: string[] } {
  return {
    measureId: measure.origin === 'person' ? measure.id : null,
    figureIds: [...figureIdsOf(measure)],
    name: measure.name,
  };
}

/** Where most of the figures are now; the first of several that hold as many, none where all are gone. */
function holderOf(measures: readonly Measure[], figureIds: readonly string[]): Measure | undefined {
  const counts = measures.map((measure) => {
    const held = new Set(figureIdsOf(measure));
    return figureIds.filter((id) => held.has(id)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : measures[counts.indexOf(most)];
}

/** The row that was known, in a board that may have changed: a person's by its id, else where its figures are. */
export function followRow(measures: readonly Measure[], known: KnownRow | null): Measure | undefined {
  if (known === null) return undefined;
  const same = measures.find(({ id }) => id === known.id);
  if (same?.origin === 'person') return same;
  return holderOf(measures, known.figureIds) ?? same;
}

/** The rows that are still there of those that were picked, each once. */
export function pickedRows(measures: readonly Measure[], marked: readonly KnownRow[]): readonly Measure[] {
  const rows = marked.map((known) => followRow(measures, known)).filter((row) => row !== undefined);
  return [...new Set(rows)];
}

/** True where a person has still to say something: nobody has, or what is found has changed since. */
export function isUndecided({ decision }: BoardRelation): boolean {
  return decision === undefined || decision.foundThen !== undefined;
}

/** True where nothing of the row waits for a person's word. */
export function isRowDecided({ relations }: Measure): boolean {
  return relations.length > 0 && !relations.some(isUndecided);
}

/** Between the speakers: the relations of the column that is named so. */
export function speakerRelations({ relations }: Measure): readonly BoardRelation[] {
  return relations.filter(({ reference }) => reference === undefined);
}

/** Of one value from evidence with what the speakers said. */
export function relationsWith({ relations }: Measure, referenceId: string): readonly BoardRelation[] {
  return relations.filter(({ reference }) => reference === referenceId);
}

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

/** The most telling relation first. */
export function sortedRelations(relations: readonly BoardRelation[]): readonly BoardRelation[] {
  return relations.toSorted((a, b) => relationUrgency(a.relation) - relationUrgency(b.relation));
}

/** The relations of a row in the order to decide them: between the speakers first, then with evidence. */
export function relationsToDecide(measure: Measure): readonly BoardRelation[] {
  const withEvidence = measure.relations.filter(({ reference }) => reference !== undefined);
  return [...sortedRelations(speakerRelations(measure)), ...withEvidence];
}

/** The first relation that waits for a person's word, else the first there is: keys act on it. */
export function currentRelation(measure: Measure): BoardRelation | undefined {
  const relations = relationsToDecide(measure);
  return relations.find(isUndecided) ?? relations[0];
}

/** The questions that nobody set aside. */
export function openQuestions(questions: readonly BoardQuestion[]): readonly BoardQuestion[] {
  return questions.filter(({ dismissed }) => dismissed === undefined);
}
