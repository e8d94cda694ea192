import { trainLogistic } from './logistic.mjs';

/**
 * How log-odds become a probability, and from which probability on a sentence is called check-worthy.
 * @typedef {{ slope: number, shift: number, threshold: number }} Calibration
 */

/** Parts into which a training set is cut: each is scored by a model that has not seen it. */
const parts = 3;

/** Nothing is to be held back with a single slope. */
const calibrationLooseness = 1000;

/**
 * Scores every sentence with a model trained on the others, then reads slope, shift (Platt) and the threshold of the
 * best F1 off them. Only agreed sentences are used, each once; nothing outside the training set is looked at.
 * @param {readonly import('./claimbuster.mjs').Labelled[]} sentences
 * @param {(train: readonly import('./claimbuster.mjs').Labelled[]) => (text: string) => number} train
 * @returns {Calibration}
 */
export function calibrate(sentences, train) {
  /** @type {{ odds: number, label: 0 | 1 }[]} */
  const scored = [];
  for (let part = 0; part < parts; part += 1) {
    // By id, since the files come ordered by label.
    const score = train(sentences.filter(({ id }) => id % parts !== part));
    for (const { id, text, label, agreed } of sentences) {
      if (agreed && id % parts === part) scored.push({ odds: score(text), label });
    }
  }
  const { slope, shift } = plattOf(scored);
  const chances = scored.map(({ odds, label }) => ({ chance: chanceOf(odds, { slope, shift }), label }));
  return { slope, shift, threshold: bestThreshold(chances) };
}

/**
 * @param {number} odds
 * @param {{ slope: number, shift: number }} calibration
 */
export function chanceOf(odds, { slope, shift }) {
  return 1 / (1 + Math.exp(-(slope * odds + shift)));
}

/** @param {readonly { odds: number, label: 0 | 1 }[]} scored */
function plattOf(scored) {
  const rows = scored.map(({ odds }) => ({ slots: Int32Array.of(0), values: Float64Array.of(odds) }));
  const labels = scored.map(({ label }) => label);
  const { weights, bias } = trainLogistic(
    rows,
    labels,
    labels.map(() => 1),
    1,
    calibrationLooseness,
  );
  return { slope: weights[0] ?? 1, shift: bias };
}

/** @param {readonly { chance: number, label: 0 | 1 }[]} scored */
function bestThreshold(scored) {
  const all = scored.filter(({ label }) => label === 1).length;
  const steps = Array.from({ length: 81 }, (_, step) => 0.1 + step / 100);
  let best = { threshold: 0.5, f1: -1 };
  for (const threshold of steps) {
    const taken = scored.filter(({ chance }) => chance >= threshold);
    const right = taken.filter(({ label }) => label === 1).length;
    const f1 = (2 * right) / Math.max(1, taken.length + all);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return Math.round(best.threshold * 100) / 100;
}
