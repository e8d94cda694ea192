import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '#core/claims/extraction';
import { canonicalise } from '#core/text/canonical';
import { safeOffset } from '#core/text/code-points';
import { sha256 } from '#store/history-chain';
import { exampleImport } from '../core/review/example';
import { codeOf, exampleSession, valueOf } from './support/project';

/** What texts are made hard with: astral signs, joined families, combining marks, right to left, line ends, BOM, NUL, half characters. */
const pieces = fc.constantFrom(
  'The bridge ',
  '𝒜',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  'שלום ',
  '\u202Eabc\u202C',
  '\r\n',
  '\r',
  '\n',
  '\uFEFF',
  '\0',
  '\uD83D',
  '\uDE00',
  ' ',
  '340 ',
  'ß',
  'ﬁ',
  '\u2028',
  "'",
  '"',
  '\\',
);
const texts = fc.array(pieces, { minLength: 3, maxLength: 60 }).map((parts) => parts.join(''));

/** The whole text as one turn, with a claim at the span. */
function extractionOf(text: string, start: number, end: number): Extraction {
  const claim = {
    start,
    end,
    text: text.slice(start, end),
    speaker: 's1',
    turn: 0,
    kind: 'event' as const,
    checkworthiness: 0.25,
    checkability: 'checkable' as const,
    reason: 'Generated.',
    figures: [],
  };
  const turns = [{ start: 0, end: text.length, speaker: 's1', label: null }];
  return {
    transcript: {
      text,
      speakers: [{ id: 's1', name: 'Ada', role: null }],
      turns,
      sentences: [],
      residue: [],
    },
    figures: [],
    claims: [claim],
  };
}

const longLine = `${'a😀e\u0301 '.repeat(180_000)}end`;

test(
  'the quote at the stored offset is the stored quote, for 200 texts and a long line',
  { timeout: 120_000 },
  async () => {
    const session = await exampleSession();
    const generated = fc.sample(fc.tuple(texts, fc.nat(), fc.nat()), { numRuns: 200, seed: 20261123 });
    for (const [decoded, first, second] of [...generated, [longLine, 700_001, 700_050] as const]) {
      const text = canonicalise(decoded);
      const [start = 0, end = 0] = [first, second]
        .map((offset) => offset % (text.length + 1))
        .toSorted((a, b) => a - b);
      // The program's own spans never part a pair; a person's selection may, and is widened.
      const input = exampleImport(
        sha256(text),
        extractionOf(text, safeOffset(text, start), safeOffset(text, end)),
      );
      const { transcriptId } = valueOf(await session.importTranscript(input));
      const made = await session.perform('claim.create', { transcriptId, start, end });
      expect([null, 'selection-empty']).toContain(codeOf(made));
      const stored = valueOf(
        await session.store.read(async (read) => {
          const [version] = await read.rows('version', { transcriptId });
          return { version, revisions: await read.rows('claimRevision', { versionId: version?.id ?? '' }) };
        }),
      );
      expect(stored.version?.text === text).toBe(true);
      for (const revision of stored.revisions) {
        for (const anchor of revision.anchors) {
          expect(anchor.quote).toBe(text.slice(anchor.start, anchor.end));
          expect(text.slice(anchor.start - anchor.prefix.length, anchor.start)).toBe(anchor.prefix);
          expect(text.slice(anchor.end, anchor.end + anchor.suffix.length)).toBe(anchor.suffix);
        }
      }
    }
    expect(valueOf(await session.store.verify())).toEqual([]);
  },
);
