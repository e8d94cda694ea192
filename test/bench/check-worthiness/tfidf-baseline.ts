import { type Row, sumOf, trainLogistic } from '../../../scripts/train-check-worthiness/logistic.mjs';
import type { Labelled } from '../../../scripts/train-check-worthiness/claimbuster.mjs';

/** How errors weigh against large weights; 10 is better than the usual 1 on the four folds. */
const looseness = 10;

/** Words of two letters or more and their neighbours, in lower case: the plain form that libraries offer. */
function termsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
}

/** A plain TF-IDF logistic regression over words and pairs (1 + log tf, smooth idf, length one, L2). Gives log-odds. */
export function trainTfidf(sentences: readonly Labelled[]): (text: string) => number {
  const terms = sentences.map(({ text }) => termsOf(text));
  const slots = new Map<string, number>();
  const times: number[] = [];
  for (const term of terms.flatMap((each) => [...new Set(each)])) {
    const slot = slots.get(term) ?? slots.size;
    slots.set(term, slot);
    times[slot] = (times[slot] ?? 0) + 1;
  }
  const rarities = times.map((count) => Math.log((1 + sentences.length) / (1 + count)) + 1);
  const rows = terms.map((each) => rowOf(each, slots, rarities));
  const { weights, bias } = trainLogistic(
    rows,
    sentences.map(({ label }) => label),
    sentences.map(({ share }) => share),
    slots.size,
    looseness,
  );
  return (text) => bias + sumOf(rowOf(termsOf(text), slots, rarities), weights);
}

function rowOf(
  terms: readonly string[],
  slots: ReadonlyMap<string, number>,
  rarities: readonly number[],
): Row {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const slot = slots.get(term);
    if (slot !== undefined) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const values = [...counts].map(([slot, count]) => (1 + Math.log(count)) * (rarities[slot] ?? 0));
  const length = Math.hypot(...values) || 1;
  return {
    slots: Int32Array.from(counts.keys()),
    values: Float64Array.from(values, (value) => value / length),
  };
}
