import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '#core/text/canonical';
import { toCodePointOffset, toUtf16Offset } from '#core/text/code-points';
import { createLineIndex, offsetAt, positionAt } from '#core/text/line-index';
import { selectorFor } from '#core/text/selector';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('the canonical form', () => {
  it('has no mark, line feeds only, and no unit that cannot be stored', () => {
    expect(canonicalise('\uFEFFa\r\nb\rc\0d\ud800e')).toBe('a\nb\nc\uFFFDd\uFFFDe');
    expect(canonicalise('e\u0301 🙂')).toBe('e\u0301 🙂');
  });

  it('is the same when it is made twice, and survives UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const canonical = canonicalise(text);
        expect(canonicalise(canonical.replace(/^\uFEFF/, ''))).toBe(canonical.replace(/^\uFEFF/, ''));
        expect(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(canonical)),
        ).toBe(canonical);
      }),
    );
  });
});

describe('offsets', () => {
  it('come back from code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), (text, points) => {
        const offset = toUtf16Offset(text, points);
        expect([...text.slice(0, offset)]).toHaveLength(Math.min(points, [...text].length));
        expect(toUtf16Offset(text, toCodePointOffset(text, offset))).toBe(offset);
      }),
    );
  });

  it('come back from lines and columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '🙂', ' ')).map((units) => units.join('')),
        fc.nat(60),
        (text, raw) => {
          const index = createLineIndex(text);
          const offset = Math.min(raw, text.length);
          expect(offsetAt(index, positionAt(index, offset))).toBe(offset);
        },
      ),
    );
  });
});

describe('a quote with its surroundings', () => {
  it('has 32 units on each side and cuts no pair', () => {
    const text = `${'🙂'.repeat(20)}quote${'🙂'.repeat(20)}`;
    const selector = selectorFor(text, { start: 40, end: 45 });
    expect(selector.quote).toBe('quote');
    expect(text.includes(selector.prefix + selector.quote + selector.suffix)).toBe(true);
    expect(selectorFor('ab', { start: 0, end: 1 })).toEqual({ quote: 'a', prefix: '', suffix: 'b' });
    const odd = selectorFor(`x${text}`, { start: 41, end: 46 });
    expect(canonicalise(odd.prefix + odd.suffix)).toBe(odd.prefix + odd.suffix);
  });
});
