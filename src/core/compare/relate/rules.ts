import type { RelationKind } from '../board';
import type { Pair } from './pair';
import { comparabilityRules } from './rules-comparability';
import { numberRules } from './rules-number';

/** What a rule found: the relation, and the reasons it adds to the chain. */
export interface Finding {
  readonly relation: RelationKind;
  readonly reasons: readonly string[];
}

/** One named row of the table of relations. Rules are asked in order; the first that answers decides. */
export interface Rule {
  readonly name: string;
  readonly decide: (pair: Pair) => Finding | null;
  /** What the chain says where the rule was asked and had nothing against it. */
  readonly remark?: (pair: Pair) => string | null;
}

/** All rules: first whether the two can be set against each other at all, then what their numbers say. */
export const relationRules: readonly Rule[] = [...comparabilityRules, ...numberRules];
