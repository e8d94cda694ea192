import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One rule: a text and its sentences, white space as single spaces. */
export interface GoldenRule {
  readonly id: number;
  readonly name: string;
  readonly input: string;
  readonly sentences: readonly string[];
}

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
const file = join(shared, 'peers', 'pragmatic-segmenter', 'golden-rules.json');

/** The 52 English rules of the Pragmatic Segmenter; null where the shared data is not beside the project. */
export function readGoldenRules(): readonly GoldenRule[] | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenRule[]) : null;
}

/** The long text for speed, 12 MB of remarks; null where the shared data is not beside the project. */
export function readLongText(): string | null {
  const long = join(shared, 'scale', 'wh-remarks-12MB.txt');
  return existsSync(long) ? readFileSync(long, 'utf8') : null;
}
