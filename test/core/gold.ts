import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A quantity of the hand-made gold: `start..end` may be found in full or in part, `coreStart..coreEnd` must be. */
export interface GoldQuantity {
  readonly id: string;
  readonly tier: 'core' | 'relative' | 'vague';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly value: unknown;
  readonly alt?: readonly unknown[];
  readonly unit: string | null;
  readonly kind: string;
  readonly qualifier: { readonly op: string } | null;
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Gold {
  readonly sha256: string;
  readonly baseDate: string;
  readonly quantities: readonly GoldQuantity[];
  readonly distractors: readonly GoldSpan[];
  readonly sentences: readonly GoldSpan[];
}

const root = join(import.meta.dirname, '..', '..');

/** The sample transcript that ships, as it stands on the disk. */
export const sampleText = readFileSync(
  join(root, 'resources', 'sample', 'putin-aliyev-2022-02-22.txt'),
  'utf8',
);

/** Its hand-made gold. */
export const gold = JSON.parse(
  readFileSync(join(root, 'test', 'samples', 'gold', 'putin-aliyev-2022-02-22.figures.json'), 'utf8'),
) as Gold;
