import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A sentence with its label, and how much it counts in training.
 * @typedef {{ id: number, text: string, label: 0 | 1, share: number }} Labelled
 */

/**
 * A sentence outside the agreed set was labelled with less agreement, so it counts less. Set by the four folds once
 * (.3 against 1), and not tuned further.
 */
export const lessAgreedShare = 0.3;

/**
 * One of the four folds of 2.5xNCS.
 * @param {string} folder of ClaimBuster
 * @param {number} fold 0 to 3
 * @returns {{ train: Labelled[], test: Labelled[] }}
 */
export function readFold(folder, fold) {
  return {
    train: readFoldFile(join(folder, 'crossval', `train_${fold}.json`)),
    test: readFoldFile(join(folder, 'crossval', `test_${fold}.json`)),
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
  return ['crowdsourced.csv', 'groundtruth.csv']
    .flatMap((name) => readTable(readFileSync(join(folder, name), 'utf8')))
    .map((row) => ({
      id: Number(row['Sentence_id']),
      text: row['Text'] ?? '',
      label: /** @type {0 | 1} */ (row['Verdict'] === '1' ? 1 : 0),
      share: lessAgreedShare,
    }))
    .filter(({ id, text }) => !ids.has(id) && !words.has(bare(text)));
}

/**
 * @param {string} path
 * @returns {Labelled[]}
 */
function readFoldFile(path) {
  /** @type {{ sentence_id: number, Text: string, Verdict: number }[]} */
  const rows = JSON.parse(readFileSync(path, 'utf8'));
  return rows.map((row) => ({
    id: row.sentence_id,
    text: row.Text,
    label: row.Verdict === 1 ? 1 : 0,
    share: 1,
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
