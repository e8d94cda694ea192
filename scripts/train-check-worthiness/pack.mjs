/** Largest step of a packed weight; one signed byte each. */
const mostSteps = 127;

/**
 * Packs weights into one signed byte each, the step's square standing for the weight: small weights are many and need the
 * finer steps. What unpacks it is src/core/claims/worthiness/weights.ts.
 * @param {Float64Array} weights
 * @returns {{ scale: number, weights: string }}
 */
export function packWeights(weights) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / mostSteps ** 2;
  const bytes = Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale)),
  );
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}
