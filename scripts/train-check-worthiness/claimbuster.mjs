import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A sentence with its label, whether it belongs to the agreed set, and how much it counts in training.
 * @typedef {{ id: number, text: string, label: 0 | 1, agreed: boolean, share: number }} Labelled
 */

/**
 * A sentence outside the agreed set was labelled with less agreement, so it counts less. Set by the four folds once
 * (.3 against 1), and not tuned further.
 */
export const lessAgreedShare = 0.3;

/**
 * Most sentences state no fact, and telling them from what deserves a check is easy; the border that matters is to what is
 * factual and still not worth it, which only one sentence in ten teaches. Such a sentence counts so many times: in the agreed
 * set as often as the folds allow, outside of it as CheckThat likes (docs/decisions/0005).
 */
const merelyFactual = { agreed: 4, lessAgreed: 8 };

/** ClaimBuster's verdicts as it writes them. */
const verdicts = { checkWorthy: '1', merelyFactual: '0' };

/**
 * One of the four folds of 2.5xNCS.
 * @param {string} folder of ClaimBuster
 * @param {number} fold 0 to 3
 * @returns {{ train: Labelled[], test: Labelled[] }}
 */
export function readFold(folder, fold) {
  const factual = readFactual(folder);
  return {
    train: readFoldFile(join(folder, 'crossval', `train_${fold}.json`), factual),
    test: readFoldFile(join(folder, 'crossval', `test_${fold}.json`), factual),
  };
}

/**
 * The agreed set, 2.5xNCS: all that the folds hold.
 * @param {string} folder
 */
export function readAgreed(folder) {
  const { train, test } = readFold(folder, 0);
  return [...train, ...test].sort((a, b) => a.id - b.id);
}

/**
 * ClaimBuster's other sentences: none with an id of `known`, none with the words of `unseen`.
 * @param {string} folder
 * @param {readonly Labelled[]} known
 * @param {readonly Labelled[]} unseen
 * @returns {Labelled[]}
 */
export function readLessAgreed(folder, known, unseen) {
  const ids = new Set([...known, ...unseen].map(({ id }) => id));
  const words = new Set(unseen.map(({ text }) => bare(text)));
  return readRecords(folder)
    .map((row) => ({
      id: Number(row['Sentence_id']),
      text: row['Text'] ?? '',
      label: /** @type {0 | 1} */ (row['Verdict'] === verdicts.checkWorthy ? 1 : 0),
      agreed: false,
      share: lessAgreedShare * (row['Verdict'] === verdicts.merelyFactual ? merelyFactual.lessAgreed : 1),
    }))
    .filter(({ id, text }) => !ids.has(id) && !words.has(bare(text)));
}

/**
 * The same sentences as they count without regard to their being merely factual: what a plain baseline learns from.
 * @param {readonly Labelled[]} sentences
 * @returns {Labelled[]}
 */
export function plainShares(sentences) {
  return sentences.map((each) => ({ ...each, share: each.agreed ? 1 : lessAgreedShare }));
}

/** @param {string} folder */
function readRecords(folder) {
  return ['crowdsourced.csv', 'groundtruth.csv'].flatMap((name) =>
    readTable(readFileSync(join(folder, name), 'utf8')),
  );
}

/**
 * The folds say only whether a sentence is check-worthy; which of the others are factual stands in the whole tables.
 * @param {string} folder
 * @returns {ReadonlySet<number>} ids
 */
function readFactual(folder) {
  const factual = readRecords(folder).filter((row) => row['Verdict'] === verdicts.merelyFactual);
  return new Set(factual.map((row) => Number(row['Sentence_id'])));
}

/**
 * @param {string} path
 * @param {ReadonlySet<number>} factual ids of what is merely factual
 * @returns {Labelled[]}
 */
function readFoldFile(path, factual) {
  /** @type {{ sentence_id: number, Text: string, Verdict: number }[]} */
  const rows = JSON.parse(readFileSync(path, 'utf8'));
  return rows.map((row) => ({
    id: row.sentence_id,
    text: row.Text,
    label: row.Verdict === 1 ? 1 : 0,
    agreed: true,
    share: row.Verdict !== 1 && factual.has(row.sentence_id) ? merelyFactual.agreed : 1,
  }));
}

/** @param {string} text */
function bare(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * Comma-separated values with quotes, as records by the names of the first row.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
function readTable(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...records] = rows;
  return records
    .filter((cells) => cells.length === names.length)
    .map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}
