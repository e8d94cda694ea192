import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..', '..');
const scale = join(repository, '..', 'shared', 'data', 'scale', 'wh-remarks-12MB.txt');
const sample = join(repository, 'resources', 'sample', 'putin-aliyev-2022-02-22.txt');

/** A long text and what it is. */
export interface LongText {
  readonly text: string;
  readonly origin: string;
}

/** Twelve megabytes of remarks; where they are not at hand, the sample over and over, and the report says so. */
export function readLongText(): LongText {
  if (existsSync(scale)) return { text: readFileSync(scale, 'utf8'), origin: 'wh-remarks-12MB.txt' };
  const once = readFileSync(sample, 'utf8');
  const text = once.repeat(Math.ceil(10_100_000 / once.length));
  return { text, origin: 'the sample over and over (../shared/data/scale is not at hand)' };
}

/** The first characters of a text, cut at the end of a line. */
export function firstCharacters({ text }: LongText, count: number): string {
  return text.slice(0, text.lastIndexOf('\n', count) + 1);
}

/** Words alone, all in one line: no mark that would end a sentence, a clause or a label. */
export function oneLineOf(text: string, count: number): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').slice(0, count);
}
