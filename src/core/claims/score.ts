import { features, startingWeight, type Feature, type Statement } from './features';

/** A score with the signs that made it. */
export interface Score {
  /** 0..1, rounded to four places so that every machine prints the same. */
  readonly value: number;
  readonly reason: string;
}

/** How many signs a reason names; more is noise. */
const signsTold = 4;

/** Scores a statement by its signs: their weights are summed as log-odds and drawn into 0..1. */
export function scoreStatement(statement: Statement): Score {
  const held = features.filter((feature) => feature.holds(statement));
  const sum = held.reduce((total, feature) => total + feature.weight, startingWeight);
  const value = Math.round((1 / (1 + Math.exp(-sum))) * 10_000) / 10_000;
  return { value, reason: explain(held) };
}

/** The strongest signs, those for it before those against. */
function explain(held: readonly Feature[]): string {
  const strongest = [...held].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, signsTold);
  const list = (signs: readonly Feature[]): string => signs.map(({ words }) => words).join(', ');
  const [raising, lowering] = [
    strongest.filter(({ weight }) => weight > 0),
    strongest.filter(({ weight }) => weight < 0),
  ];
  if (held.length === 0) return 'no sign for or against checking';
  if (raising.length === 0) return `less worth checking: ${list(lowering)}`;
  return lowering.length === 0 ? list(raising) : `${list(raising)}; but ${list(lowering)}`;
}
