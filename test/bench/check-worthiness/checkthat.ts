import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most of the sentences of these three debates stand in ClaimBuster. */
const seenInTraining = ['20160926', '20161010', '20161019'];

export interface CheckedSpeech {
  readonly name: string;
  readonly sentences: readonly { readonly text: string; readonly label: 0 | 1 }[];
}

/** The CheckThat files that validate: never trained on; the weights of merely factual sentences were chosen on them. */
export function readCheckThat(folder: string): readonly CheckedSpeech[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && !seenInTraining.some((day) => name.startsWith(day)))
    .sort()
    .map((name) => ({ name, sentences: readSpeech(readFileSync(join(folder, name), 'utf8')) }));
}

function readSpeech(text: string): CheckedSpeech['sentences'] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 4)
    .map((cells) => ({ text: cells[2] ?? '', label: cells[3]?.trim() === '1' ? 1 : 0 }));
}
