import { sumOf, trainLogistic } from './logistic.mjs';

/**
 * What a feature function gives: slots per block. It is the core's own, so that training sees what prediction sees.
 * @typedef {Readonly<Record<string, readonly number[]>>} Features
 * @typedef {{ weights: Float64Array, bias: number }} TableModel
 * @typedef {import('./claimbuster.mjs').Labelled} Labelled
 * @typedef {import('./logistic.mjs').Row} Row
 */

/** A feature that one sentence alone has teaches nothing about others. */
const leastSentences = 2;

/** Three views of the same features, each with the looseness that the folds of 2.5xNCS like; their weights are averaged. */
const rareLooseness = 4;
const commonLooseness = 2;
const contrastLooseness = 2;

/** The view that trusts common features divides by the root of their rarity. */
const commonPower = -0.5;

/** Brings a rarity (a logarithm, up to ten) to about one. */
const rarityUnit = 5;

/** Even a feature that both classes share keeps this much of its voice. */
const leastContrast = 0.25;

/**
 * Trains the weight table: three logistic regressions, one that trusts rare features more (they name the subject), one
 * that trusts common ones (they carry over to other speakers and years), one that trusts those whose share differs between
 * the classes (naive Bayes' log-count ratio), averaged. A sum of linear models is linear.
 * @param {readonly Labelled[]} sentences
 * @param {(text: string) => Features} featuresOf
 * @param {number} slotCount
 * @returns {TableModel}
 */
export function trainTable(sentences, featuresOf, slotCount) {
  const all = sentences.map(({ text }) => rowOf(featuresOf(text)));
  const { dense, width } = numberSlots(all, slotCount);
  const rows = all.map((row) => renumbered(row, dense));
  const labels = sentences.map(({ label }) => label);
  const shares = sentences.map(({ share }) => share);
  const rarities = raritiesOf(rows, width);
  const views = [
    { scale: rarities, looseness: rareLooseness },
    { scale: rarities.map((rarity) => rarity ** commonPower), looseness: commonLooseness },
    { scale: contrastsOf(rows, labels, shares, width), looseness: contrastLooseness },
  ];
  const weights = new Float64Array(slotCount);
  let bias = 0;
  for (const { scale, looseness } of views) {
    const scaled = rows.map(({ slots, values }) => ({
      slots,
      values: values.map((value, at) => value * get(scale, get(slots, at))),
    }));
    const trained = trainLogistic(scaled, labels, shares, width, looseness);
    dense.forEach((index, slot) => {
      if (index >= 0)
        weights[slot] = get(weights, slot) + (get(trained.weights, index) * get(scale, index)) / views.length;
    });
    bias += trained.bias / views.length;
  }
  return { weights, bias };
}

/**
 * The log-odds of a sentence.
 * @param {TableModel} model
 * @param {Features} features
 */
export function logOddsOf(model, features) {
  return model.bias + sumOf(rowOf(features), model.weights);
}

/**
 * A number for every slot that enough sentences use; -1 for the others.
 * @param {readonly Row[]} rows
 * @param {number} slotCount
 */
function numberSlots(rows, slotCount) {
  const times = new Uint32Array(slotCount);
  for (const { slots } of rows) for (const slot of slots) times[slot] = get(times, slot) + 1;
  const dense = new Int32Array(slotCount).fill(-1);
  let width = 0;
  times.forEach((count, slot) => {
    if (count < leastSentences) return;
    dense[slot] = width;
    width += 1;
  });
  return { dense, width };
}

/**
 * Each block is brought to the same length, whatever the sentence's; what comes twice in a block counts twice.
 * @param {Features} features
 * @returns {Row}
 */
function rowOf(features) {
  /** @type {Map<number, number>} */
  const values = new Map();
  for (const block of Object.values(features)) {
    const value = 1 / Math.sqrt(Math.max(1, block.length));
    for (const slot of block) values.set(slot, (values.get(slot) ?? 0) + value);
  }
  return { slots: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
}

/**
 * The features that have a number; the length that they were brought to stays.
 * @param {Row} row
 * @param {Int32Array} dense
 * @returns {Row}
 */
function renumbered({ slots, values }, dense) {
  const known = (/** @type {unknown} */ _, /** @type {number} */ at) => get(dense, get(slots, at)) >= 0;
  return { slots: slots.filter(known).map((slot) => get(dense, slot)), values: values.filter(known) };
}

/**
 * @param {readonly Row[]} rows
 * @param {number} width
 */
function raritiesOf(rows, width) {
  const times = new Float64Array(width);
  for (const { slots } of rows) for (const slot of slots) times[slot] = get(times, slot) + 1;
  return times.map((count) => (Math.log((1 + rows.length) / (1 + count)) + 1) / rarityUnit);
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly number[]} labels
 * @param {readonly number[]} shares
 * @param {number} width
 */
function contrastsOf(rows, labels, shares, width) {
  const counts = [new Float64Array(width).fill(1), new Float64Array(width).fill(1)];
  const totals = [0, 0];
  rows.forEach(({ slots }, row) => {
    const label = get(labels, row);
    const share = get(shares, row);
    totals[label] = get(totals, label) + share;
    const counted = /** @type {Float64Array} */ (counts[label]);
    for (const slot of slots) counted[slot] = get(counted, slot) + share;
  });
  const [against, favouring] = /** @type {[Float64Array, Float64Array]} */ (counts);
  const ratio = Math.log(get(totals, 1) / get(totals, 0));
  return against.map(
    (count, slot) => leastContrast + Math.abs(Math.log(get(favouring, slot) / count) - ratio),
  );
}

/**
 * @param {ArrayLike<number>} list
 * @param {number} index inside the list
 */
function get(list, index) {
  return /** @type {number} */ (list[index]);
}
