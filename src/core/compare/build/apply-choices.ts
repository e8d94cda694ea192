import type { AskedQuestion, BoardQuestion, BoardRelation, RelationDecision } from '../board';
import type { PairDecision, QuestionDismissal } from '../choices';
import { questionKey } from '../board-keys';

function decisionOf(decided: PairDecision, { computed }: BoardRelation): RelationDecision {
  return {
    kind: decided.relation === decided.computed ? 'confirmed' : 'overridden',
    note: decided.note,
    reviewer: decided.reviewer,
    ...(decided.computed === computed ? {} : { foundThen: decided.computed }),
  };
}

/** A person's word takes the place of what was computed; a confirmation of something else than what is found now does not. */
function decide(relation: BoardRelation, decided: PairDecision): BoardRelation {
  const decision = decisionOf(decided, relation);
  return {
    ...relation,
    decision,
    relation: decision.kind === 'overridden' ? decided.relation : relation.computed,
  };
}

/** The relations with what people said of them. */
export function applyDecisions(
  relations: readonly BoardRelation[],
  decisions: readonly PairDecision[],
): readonly BoardRelation[] {
  if (decisions.length === 0) return relations;
  const byPair = new Map(decisions.map((decision) => [decision.pair, decision]));
  return relations.map((relation) => {
    const decided = byPair.get(relation.key);
    return decided === undefined ? relation : decide(relation, decided);
  });
}

/** The questions by name, with who set which aside. */
export function applyDismissals(
  questions: readonly AskedQuestion[],
  dismissals: readonly QuestionDismissal[],
): readonly BoardQuestion[] {
  const byQuestion = new Map(dismissals.map((dismissal) => [dismissal.question, dismissal]));
  return questions.map((question) => {
    const key = questionKey(question.kind, question.spans);
    const dismissal = byQuestion.get(key);
    const { reason, reviewer } = dismissal ?? {};
    return reason === undefined || reviewer === undefined
      ? { key, ...question }
      : { key, ...question, dismissed: { reason, reviewer } };
  });
}
