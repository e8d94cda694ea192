import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './paths.mjs';
import { CannotContinue, runScript, say } from './say.mjs';
import { calibrate } from './train-check-worthiness/calibrate.mjs';
import { readAgreed, readLessAgreed } from './train-check-worthiness/claimbuster.mjs';
import { packWeights } from './train-check-worthiness/pack.mjs';
import { logOddsOf, trainTable } from './train-check-worthiness/table-model.mjs';

const source = process.argv[2] ?? inProject('..', 'shared', 'data', 'worthiness', 'claimbuster');
const target = inProject('resources', 'check-worthiness');

/**
 * Trains the check-worthiness model on ClaimBuster and writes it to resources/check-worthiness. The same data give the same
 * file: `node scripts/train-check-worthiness.mjs [FOLDER OF CLAIMBUSTER]`.
 */
await runScript(async () => {
  if (!existsSync(source)) {
    throw new CannotContinue(
      'ClaimBuster is not there; name its folder: node scripts/train-check-worthiness.mjs FOLDER',
    );
  }
  const { featuresOf, slotCount } = await coreFeatures();
  const agreed = readAgreed(source);
  const sentences = [...agreed, ...readLessAgreed(source, agreed, [])];
  say(`Training on ${sentences.length} sentences ...`);
  /** @param {readonly import('./train-check-worthiness/claimbuster.mjs').Labelled[]} some */
  const train = (some) => {
    const model = trainTable(some, featuresOf, slotCount);
    return (/** @type {string} */ text) => logOddsOf(model, featuresOf(text));
  };
  const calibration = calibrate(sentences, train);
  const { weights, bias } = trainTable(sentences, featuresOf, slotCount);
  const packed = packWeights(weights);
  const model = {
    about:
      'Weights of the check-worthiness model; see ATTRIBUTION.md. Written by scripts/train-check-worthiness.mjs.',
    slots: slotCount,
    ...calibration,
    bias: Number(bias.toFixed(6)),
    scale: Number(packed.scale.toPrecision(8)),
    weights: packed.weights,
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'model.json'), `${JSON.stringify(model, null, 2)}\n`);
  say(`Wrote resources/check-worthiness/model.json (${calibrationWords(calibration)}).`);
  return 0;
});

/**
 * The core's own feature function, so that training sees what prediction sees.
 * @returns {Promise<{ featuresOf: (text: string) => Record<string, readonly number[]>, slotCount: number }>}
 */
async function coreFeatures() {
  const { module } = await runnerImport(inProject('src', 'core', 'claims', 'worthiness', 'features.ts'));
  return module;
}

/** @param {import('./train-check-worthiness/calibrate.mjs').Calibration} calibration */
function calibrationWords({ slope, shift, threshold }) {
  return `slope ${slope.toFixed(3)}, shift ${shift.toFixed(3)}, threshold ${threshold}`;
}
