import type { RelationKind } from '../board';
import { nameDimension } from '../numbers/dimension';
import { countedNoun } from '../numbers/interval-words';
import type { Pair, Side } from './pair';
import { relationRules } from './rules';
import { withArticle } from '../words/words';

export interface Relation {
  readonly relation: RelationKind;
  readonly reasons: readonly string[];
  /** Name of the rule that decided. */
  readonly rule: string;
}

type Looseness = 'lower bound' | 'upper bound' | 'approximation' | 'range' | 'plain number';

function loosenessOf({ entry: { figure } }: Side): Looseness {
  const { qualifier } = figure;
  if (qualifier === 'more-than' || qualifier === 'at-least') return 'lower bound';
  if (qualifier === 'less-than' || qualifier === 'at-most') return 'upper bound';
  if (qualifier === 'about' || qualifier === 'almost') return 'approximation';
  return qualifier === 'between' || figure.kind === 'range' ? 'range' : 'plain number';
}

function opening({ a, b }: Pair): string | null {
  if (a.dimension !== b.dimension || a.entry.figure.kind === 'vague' || b.entry.figure.kind === 'vague')
    return null;
  if (a.dimension === 'ordinal')
    return `Both name ${withArticle(a.entry.figure.head ?? 'place in a series')}.`;
  const [first, second] = [loosenessOf(a), loosenessOf(b)];
  const form =
    first === second
      ? `both as ${first}s`
      : `one as ${withArticle(first)}, the other as ${withArticle(second)}`;
  const noun = a.dimension === 'count' ? countedNoun(a.entry.figure) : null;
  const subject =
    noun === null ? `Both give ${withArticle(nameDimension(a.dimension))}` : `Both count ${noun}`;
  return `${subject}, ${form}.`;
}

/** Asks the rules in order; the chain holds what they passed over and what decided. */
export function relate(pair: Pair): Relation {
  const chain: string[] = [opening(pair)].filter((reason) => reason !== null);
  for (const rule of relationRules) {
    const finding = rule.decide(pair);
    if (finding !== null)
      return { relation: finding.relation, reasons: [...chain, ...finding.reasons], rule: rule.name };
    const remark = rule.remark?.(pair) ?? null;
    if (remark !== null) chain.push(remark);
  }
  throw new Error('The last rule answers every pair.');
}
