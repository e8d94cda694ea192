import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/figures/figure';
import { readFigures } from '#core/figures/read-figures';
import { spansOverlap } from '#core/text/span';
import { readTranscript } from '#core/transcript/read/read-transcript';
import { gold, sampleText, type GoldQuantity } from '../gold';

const figures = readFigures(readTranscript(sampleText), { date: gold.baseDate });

/** The gold writes plain values; a length of time and a distance have their duration, "(early)" is left to the words. */
function acceptedValues({ value, alt, unit }: GoldQuantity): readonly string[] {
  const designators: Readonly<Record<string, (count: string) => string>> = {
    hour: (n) => `PT${n}H`,
    year: (n) => `P${n}Y`,
  };
  return [value, ...(alt ?? [])].flatMap((each) => {
    if (typeof each === 'number')
      return [String(each), designators[unit ?? '']?.(String(each)) ?? String(each)];
    if (typeof each === 'string') return [each.replace(/ \(.*\)$/u, '')];
    const parts = each as Readonly<Record<string, string>>;
    return [parts['duration'] ?? `${parts['start']}/${parts['end']}`];
  });
}

/** A right span covers the core, and starts at the qualifier and ends at the unit or between; articles may be in or out. */
function hasRightSpan(figure: Figure, quantity: GoldQuantity): boolean {
  const qualified = quantity.qualifier !== null && !['change+', '='].includes(quantity.qualifier.op);
  const startsRight = qualified
    ? figure.start === quantity.start
    : figure.start >= quantity.start && figure.start <= quantity.coreStart;
  return startsRight && figure.end >= quantity.coreEnd && figure.end <= quantity.end;
}

const qualifierOf: Readonly<Record<string, Figure['qualifier']>> = {
  '>': 'more-than',
  '>=': 'at-least',
  '<': 'less-than',
  '~': 'about',
  '~<': 'almost',
  '>~': 'more-than',
};

function hasRightQualifier(figure: Figure, { qualifier }: GoldQuantity): boolean {
  if (qualifier?.op === '!=') return figure.negated;
  if (qualifier?.op === 'change+') return figure.change === 'rise';
  return figure.qualifier === (qualifierOf[qualifier?.op ?? ''] ?? null);
}

function isFound(quantity: GoldQuantity): boolean {
  return figures.some(
    (figure) =>
      hasRightSpan(figure, quantity) &&
      acceptedValues(quantity).includes(figure.value ?? '') &&
      hasRightQualifier(figure, quantity),
  );
}

function missed(tier: GoldQuantity['tier']): readonly string[] {
  return gold.quantities
    .filter((quantity) => quantity.tier === tier && !isFound(quantity))
    .map(({ id, text }) => `${id} ${text}`);
}

describe('the figures of the sample against its gold', () => {
  it('finds all 33 core figures with span, value and qualifier', () => {
    expect(gold.quantities.filter(({ tier }) => tier === 'core')).toHaveLength(33);
    expect(missed('core')).toEqual([]);
  });

  it('finds all 20 relative times with span and value', () => {
    expect(gold.quantities.filter(({ tier }) => tier === 'relative')).toHaveLength(20);
    expect(missed('relative')).toEqual([]);
  });

  it('takes no distractor for a figure', () => {
    expect(gold.distractors).toHaveLength(12);
    expect(gold.distractors.filter((span) => figures.some((figure) => spansOverlap(figure, span)))).toEqual(
      [],
    );
  });

  it('finds nothing beyond the gold but vague amounts', () => {
    const extra = figures.filter(
      (figure) => !gold.quantities.some((quantity) => spansOverlap(figure, quantity)),
    );
    expect(extra.filter(({ kind }) => kind !== 'vague')).toEqual([]);
  });
});
