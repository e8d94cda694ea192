import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '#core/claims/extract';
import { correctFigure } from '#core/review/figure-commands';
import { importTranscript } from '#core/review/import-transcript';
import { readingInput, typedReading } from '../../src/renderer/ui/figure-correction';
import { exampleEnvironment, exampleImport } from '../core/review/example';

const sample = join(import.meta.dirname, '../../resources/sample/putin-aliyev-2022-02-22.txt');
const env = exampleEnvironment();

/** The figures of the sample as they are stored: restarts, corrections, ranges, relative dates, vague amounts and names. */
function sampleFigures() {
  const extraction = extract(readFileSync(sample, 'utf8'), { date: '2022-02-22' });
  const imported = importTranscript({ speakers: [] }, exampleImport('0', extraction), env);
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value.changes.flatMap(({ table, after }) =>
    table === 'figure' && after !== null ? [after] : [],
  );
}

describe('the fields of a figure', () => {
  const figures = sampleFigures();

  test('show every kind that the sample has', () => {
    const kinds = new Set(figures.map(({ reading }) => reading.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['count', 'money', 'relative-date', 'date-range', 'duration', 'vague', 'name']),
    );
    expect(figures.some(({ reading }) => reading.tie !== null)).toBe(true);
  });

  test.each(figures)(
    'saved as they stand change nothing of “$reading.text” but who stands behind it',
    (figure) => {
      const rows = { figure, neighbours: [], claims: [], tolerance: '0.1' };
      const decision = correctFigure(rows, readingInput(typedReading(figure.reading)), env);
      const after = decision.ok ? decision.value.changes[0]?.after : null;
      expect(after).toEqual({
        ...figure,
        origin: 'person',
        acceptedBy: env.reviewerId,
        reading: { ...figure.reading, reason: 'Corrected by a reviewer.' },
      });
    },
  );
});
