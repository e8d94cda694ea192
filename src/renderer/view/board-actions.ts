import type { BoardQuestion, BoardReference, BoardRelation, Measure } from '#core/compare/board';
import { showNews } from '../client/problems';
import { perform } from '../client/use-call';
import { isUndecided } from './board-rows';
import { relationNames } from './relation-words';

/** Says of a relation that it is as the program finds it; a word that was said before is taken back with it. */
export async function confirmRelation(transcriptId: string, relation: BoardRelation): Promise<void> {
  const { key: pair, computed } = relation;
  const done = await perform('relation.decide', {
    transcriptId,
    pair,
    computed,
    relation: computed,
    note: '',
  });
  if (done !== undefined) showNews(`Confirmed: ${relationNames[computed]}.`);
}

/** Confirms the first relation of these that waits for a person's word. */
export async function confirmNext(transcriptId: string, relations: readonly BoardRelation[]): Promise<void> {
  const next = relations.find(isUndecided);
  if (next === undefined) showNews('Every relation of this row has a person’s word already.');
  else await confirmRelation(transcriptId, next);
}

/** Takes a word on a relation back. */
export async function withdrawRelation(transcriptId: string, relation: BoardRelation): Promise<void> {
  const done = await perform('relation.withdraw', { transcriptId, pair: relation.key });
  if (done !== undefined) showNews(`Taken back; the program finds ${relationNames[relation.computed]}.`);
}

/** Gives a person's row back to the program, which groups its figures anew. */
export async function releaseMeasure(transcriptId: string, measure: Measure): Promise<void> {
  const done = await perform('measure.release', { transcriptId, measureId: measure.id });
  if (done !== undefined) showNews(`The figures of “${measure.name}” are grouped by the program again.`);
}

/** Takes a value from evidence off the board. */
export async function removeReference({ id, text }: BoardReference): Promise<void> {
  const done = await perform('reference.remove', { referenceId: id });
  if (done !== undefined) showNews(`Removed “${text}”. Undo brings it back.`);
}

/** Asks a question again that was set aside. */
export async function restoreQuestion(transcriptId: string, question: BoardQuestion): Promise<void> {
  const done = await perform('question.restore', { transcriptId, question: question.key });
  if (done !== undefined) showNews('The question is asked again.');
}
