import { minimise } from './minimise.mjs';

/**
 * A row of a sparse table: slots and their values, in the same order.
 * @typedef {{ slots: Int32Array, values: Float64Array }} Row
 */

/** Rounds of the minimiser; more change the fourth place only. */
const rounds = 60;

/**
 * Logistic regression with L2, by L-BFGS from zero: the same rows give the same weights.
 * @param {readonly Row[]} rows
 * @param {ArrayLike<number>} labels 0 or 1
 * @param {ArrayLike<number>} shares how much each row counts
 * @param {number} width how many slots there are
 * @param {number} looseness how much an error weighs against a large weight (the C of other tools)
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function trainLogistic(rows, labels, shares, width, looseness) {
  const table = flat(rows);
  /** @type {(point: Float64Array, slope: Float64Array) => number} */
  const loss = (point, slope) => {
    slope.set(point);
    slope[width] = 0;
    let sum = 0;
    for (let slot = 0; slot < width; slot += 1) sum += 0.5 * at(point, slot) ** 2;
    for (let row = 0; row < rows.length; row += 1)
      sum += addRow(table, row, at(labels, row), looseness * at(shares, row), point, slope);
    return sum;
  };
  const found = minimise(loss, width + 1, rounds);
  return { weights: found.subarray(0, width), bias: at(found, width) };
}

/**
 * All rows one behind the other, so that a round reads memory in order.
 * @param {readonly Row[]} rows
 * @returns {Row & { ends: Int32Array }}
 */
function flat(rows) {
  const ends = new Int32Array(rows.length + 1);
  rows.forEach(({ slots }, row) => (ends[row + 1] = at(ends, row) + slots.length));
  const slots = new Int32Array(at(ends, rows.length));
  const values = new Float64Array(slots.length);
  rows.forEach((row, number) => {
    slots.set(row.slots, at(ends, number));
    values.set(row.values, at(ends, number));
  });
  return { ends, slots, values };
}

/**
 * Adds one row's loss and slope.
 * @param {Row & { ends: Int32Array }} table
 * @param {number} row
 * @param {number} label
 * @param {number} cost
 * @param {Float64Array} point
 * @param {Float64Array} slope
 */
function addRow({ ends, slots, values }, row, label, cost, point, slope) {
  const bias = point.length - 1;
  const from = at(ends, row);
  const to = at(ends, row + 1);
  let sum = at(point, bias);
  for (let each = from; each < to; each += 1) sum += at(point, at(slots, each)) * at(values, each);
  const step = cost * (1 / (1 + Math.exp(-sum)) - label);
  for (let each = from; each < to; each += 1) {
    const slot = at(slots, each);
    slope[slot] = at(slope, slot) + step * at(values, each);
  }
  slope[bias] = at(slope, bias) + step;
  return cost * (Math.max(sum, 0) - label * sum + Math.log1p(Math.exp(-Math.abs(sum))));
}

/**
 * The weighted sum of a row, without the bias.
 * @param {Row} row
 * @param {ArrayLike<number>} weights
 */
export function sumOf({ slots, values }, weights) {
  let sum = 0;
  for (let each = 0; each < slots.length; each += 1) sum += at(weights, at(slots, each)) * at(values, each);
  return sum;
}

/**
 * @param {ArrayLike<number>} list
 * @param {number} index inside the list
 */
function at(list, index) {
  return /** @type {number} */ (list[index]);
}
