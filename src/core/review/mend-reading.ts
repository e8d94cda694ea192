import { correctReading, type CorrectedFields, type FigureCorrection } from '../figures/correct-reading';
import type { Result } from '../result';
import { optionalLine } from './entered-text';
import type { FigureReading, FigureRow } from './entities';

/** What a person typed, each line without space at its ends and null where it was left empty. */
export function readTyped(input: FigureCorrection, tolerance: string): Result<CorrectedFields> {
  return correctReading(
    {
      ...input,
      value: optionalLine(input.value),
      upperValue: optionalLine(input.upperValue),
      unit: optionalLine(input.unit),
      counted: optionalLine(input.counted),
      scope: optionalLine(input.scope),
      period: optionalLine(input.period),
      periodWords: optionalLine(input.periodWords),
      attribution: optionalLine(input.attribution),
    },
    tolerance,
  );
}

function boundsOf({ lower, upper, lowerInclusive, upperInclusive }: FigureReading) {
  return { lower, upper, lowerInclusive, upperInclusive };
}

/** The reading with what a person says in place of what the program read. */
export function mended(
  { reading, start, end }: Pick<FigureRow, 'reading' | 'start' | 'end'>,
  corrected: CorrectedFields,
): FigureReading {
  const renamed = corrected.counted !== reading.counted;
  const sameAmount =
    corrected.value !== null &&
    corrected.value === reading.value &&
    corrected.kind === reading.kind &&
    corrected.qualifier === reading.qualifier;
  const samePeriod = corrected.period?.words === reading.period?.words;
  // A person does not say where the words of a time stand; where they are new, the figure's own place stands for them.
  const span = samePeriod ? (reading.period?.span ?? { start, end }) : { start, end };
  return {
    ...reading,
    ...corrected,
    period: corrected.period && { ...corrected.period, span },
    // Where the amount is left as it was read, so are its ends: those of "three months ago" hang on the transcript's date.
    ...(sameAmount ? boundsOf(reading) : {}),
    // Digits and scale were those of the value that the program read.
    ...(corrected.value === reading.value ? {} : { significantDigits: null, scaleWord: null }),
    // Where the words stood, and which noun leads, was the program's reading of the old words.
    ...(renamed ? { countedSpan: null, head: headOf(corrected.counted) } : {}),
  };
}

/** The last word, which in English is the head of a bare noun phrase ("Azerbaijani students"); a person keeps it short. */
function headOf(counted: string | null): string | null {
  const word = counted?.toLowerCase().split(/\s+/u).at(-1);
  if (word === undefined) return null;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
