/** Pairs of steps that the minimiser remembers. */
const memory = 10;

/** It stops where a round gains less than this share of the loss. */
const leastGain = 1e-6;

/** Share of the promised gain that a step must bring, and how often it is halved to bring it. */
const sufficient = 1e-4;
const mostHalvings = 30;

/**
 * L-BFGS with backtracking, from zero.
 * @param {(point: Float64Array, slope: Float64Array) => number} loss fills the slope and gives the loss
 * @param {number} width
 * @param {number} rounds
 * @returns {Float64Array}
 */
export function minimise(loss, width, rounds) {
  let point = new Float64Array(width);
  let slope = new Float64Array(width);
  let value = loss(point, slope);
  /** @type {{ step: Float64Array, turn: Float64Array, product: number }[]} */
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = directionOf(slope, pairs);
    const promised = dot(slope, direction);
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    let next = moved(point, direction, -length);
    let nextSlope = new Float64Array(width);
    let nextValue = loss(next, nextSlope);
    for (
      let tries = 0;
      tries < mostHalvings && nextValue > value - sufficient * length * promised;
      tries += 1
    ) {
      length /= 2;
      next = moved(point, direction, -length);
      nextValue = loss(next, nextSlope);
    }
    const step = moved(next, point, -1);
    const turn = moved(nextSlope, slope, -1);
    const product = dot(step, turn);
    if (product > 0) pairs.push({ step, turn, product });
    if (pairs.length > memory) pairs.shift();
    const gain = value - nextValue;
    [point, slope, value] = [next, nextSlope, nextValue];
    if (gain < leastGain * Math.abs(value)) break;
  }
  return point;
}

/**
 * @param {Float64Array} slope
 * @param {readonly { step: Float64Array, turn: Float64Array, product: number }[]} pairs
 */
function directionOf(slope, pairs) {
  const direction = Float64Array.from(slope);
  /** @type {number[]} */
  const shares = [];
  for (const { step, turn, product } of [...pairs].reverse()) {
    const share = dot(step, direction) / product;
    shares.push(share);
    add(direction, turn, -share);
  }
  const last = pairs.at(-1);
  if (last !== undefined) {
    const scale = last.product / dot(last.turn, last.turn);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const { step, turn, product } of pairs) {
    add(direction, step, (shares.pop() ?? 0) - dot(turn, direction) / product);
  }
  return direction;
}

/**
 * @param {Float64Array} a
 * @param {Float64Array} b
 */
function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1)
    sum += /** @type {number} */ (a[at]) * /** @type {number} */ (b[at]);
  return sum;
}

/**
 * @param {Float64Array} to
 * @param {Float64Array} what
 * @param {number} times
 */
function add(to, what, times) {
  for (let at = 0; at < to.length; at += 1) {
    to[at] = /** @type {number} */ (to[at]) + times * /** @type {number} */ (what[at]);
  }
}

/**
 * @param {Float64Array} from
 * @param {Float64Array} direction
 * @param {number} length
 */
function moved(from, direction, length) {
  const to = Float64Array.from(from);
  add(to, direction, length);
  return to;
}
