import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBoard } from '#core/compare/build/build-board';
import type { RelationKind } from '#core/compare/board';
import { collectEntries } from '#core/compare/entries/collect-entries';
import { makePair } from '#core/compare/relate/pair';
import { relate } from '#core/compare/relate/relate';
import type { Qualifier } from '#core/figures/figure';
import { makeInput, type FigureSpec } from '../make-figure';

const speakers = [
  { id: 's1', name: 'Anna Berg', role: 'President of Norway' },
  { id: 's2', name: 'Karl Lind', role: 'Prime Minister of Sweden' },
] as const;

interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

const loosely = fc.constantFrom<Qualifier | null>(null, 'about', 'almost', 'between');
const somePeriod = fc.constantFrom(
  null,
  { from: '2021-01-01', to: '2021-12-31', words: 'in 2021' },
  { from: '2020-01-01', to: '2020-12-31', words: 'in 2020' },
);

const someFigure: fc.Arbitrary<FigureSpec> = fc
  .record({
    size: fc.integer({ min: 1, max: 60 }),
    qualifier: loosely,
    wide: fc.integer({ min: 1, max: 20 }),
    open: fc.boolean(),
    kind: fc.constantFrom('count', 'percent', 'percentage-points', 'vague'),
    period: somePeriod,
    scope: fc.constantFrom(null, 'in Norway', 'in Sweden'),
    actuality: fc.constantFrom('actual', 'plan'),
    scaled: fc.boolean(),
  } as const)
  .map(({ size, qualifier, wide, open, kind, period, scope, actuality, scaled }) => {
    const unit = kind === 'percent' ? '%' : kind === 'percentage-points' ? 'pp' : 'school';
    const base = {
      text: `${size} schools`,
      kind,
      unit,
      head: 'school',
      counted: 'schools',
      period,
      scope,
      actuality,
      significantDigits: 2,
    } as const;
    if (kind === 'vague') return base;
    if (qualifier === null && open)
      return {
        ...base,
        value: String(size),
        lower: String(size),
        upper: null,
        qualifier: 'more-than' as const,
      };
    if (qualifier === null) return { ...base, value: String(size), scaleWord: scaled ? 'thousand' : null };
    return {
      ...base,
      value: String(size),
      lower: String(Math.max(size - wide, 0)),
      upper: String(size + wide),
      lowerInclusive: true,
      upperInclusive: true,
      qualifier,
    };
  });

const sentence = (speaker: string, figure: FigureSpec) => ({
  speaker,
  text: `We have ${figure.text}.`,
  figures: [figure],
});

interface Found {
  readonly relation: RelationKind;
  readonly rule: string;
}

/** The relation of what the first speaker says with what the second says, looked at from both sides. */
function relateBoth(a: FigureSpec, b: FigureSpec): readonly [there: Found, back: Found] {
  const input = { ...makeInput({ speakers, sentences: [sentence('s1', a), sentence('s2', b)] }), date: null };
  const [first, second] = collectEntries(input);
  if (first === undefined || second === undefined) throw new Error('Both figures belong on the board.');
  return [
    relate(makePair(first, speakers[0], second, speakers[1])),
    relate(makePair(second, speakers[1], first, speakers[0])),
  ];
}

const bounded = (ends: Ends): FigureSpec => ({
  text: 'some schools',
  kind: 'range',
  unit: 'school',
  head: 'school',
  counted: 'schools',
  qualifier: 'between',
  lower: ends.lower === null ? null : String(ends.lower),
  upper: ends.upper === null ? null : String(ends.upper),
  lowerInclusive: true,
  upperInclusive: true,
});

describe('a relation', () => {
  it('is the same from both sides, and by the same rule', () => {
    fc.assert(
      fc.property(someFigure, someFigure, (a, b) => {
        const [there, back] = relateBoth(a, b);
        expect([back.relation, back.rule]).toEqual([there.relation, there.rule]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a figure with itself is same, or vague', () => {
    fc.assert(
      fc.property(someFigure, (figure) => {
        expect(relateBoth(figure, figure)[0].relation).toBe(figure.kind === 'vague' ? 'vague' : 'same');
      }),
    );
  });

  it('never turns from compatible into conflict when an interval is widened', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
    const widen = fc.record({
      down: fc.integer({ min: 0, max: 20 }),
      up: fc.integer({ min: 0, max: 20 }),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(range, range, widen, (a, b, { down, up, open }) => {
        const before = relateBoth(bounded(a), bounded(b))[0].relation;
        const after = relateBoth(
          bounded({ lower: a.lower - down, upper: open ? null : a.upper + up }),
          bounded(b),
        )[0].relation;
        if (before === 'compatible' || before === 'same') expect(after).not.toBe('conflict');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the board', () => {
  it('does not depend on the order in which figures are given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('s1', 's2'), someFigure), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (said, turn) => {
          const input = {
            ...makeInput({ speakers, sentences: said.map(([speaker, figure]) => sentence(speaker, figure)) }),
            date: null,
          };
          const by = turn % input.figures.length;
          const turned = { ...input, figures: [...input.figures.slice(by), ...input.figures.slice(0, by)] };
          const plain = (board: ReturnType<typeof buildBoard>) =>
            JSON.stringify(board, (key, value: unknown) =>
              key === 'figure' || key === 'id' ? undefined : value,
            );
          expect(plain(buildBoard(turned))).toBe(plain(buildBoard(input)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
