import type { FigureCorrection } from '../figures/correct-reading';
import type { Figure, FigureKind } from '../figures/figure';
import { readFigures } from '../figures/read-figures';
import { readSelection } from '../figures/read-selection';
import { failure, success, type Result } from '../result';
import type { CommandEnvironment } from './change-set';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import { optionalLine, storable, storableLine } from './entered-text';
import type { FigureReading, ReferenceRow, SourceRow } from './entities';
import { adoptRow, type MeasureRows, type SeenRow } from './measure-commands';
import { mended, readTyped } from './mend-reading';

/** What the words of evidence are read by: the day that "last year" counts from, and how wide "about" is. */
export interface ReferenceReadingOptions {
  /** YYYY-MM-DD or null. */
  readonly date: string | null;
  readonly tolerance: string;
}

/** A value from evidence as a person enters it. */
export interface ReferenceInput extends FigureCorrection {
  /** The figure as the source says it ("about 345 schools"). */
  readonly words: string;
  readonly sourceId: string;
  readonly passage: string;
  readonly pinpoint: string | null;
}

/** It stands in no transcript. */
const nowhere = { start: 0, end: 0 };

/** What stands beside an amount and is none itself: when it holds. */
const times: readonly FigureKind[] = ['date', 'date-range', 'relative-date'];

/**
 * The amount that the words give, with the time that stands beside it as its period ("about 345 schools in 2021"); the level
 * before its change. null where they give none.
 */
function amountIn(words: string, options: ReferenceReadingOptions): Figure | null {
  const sentences = [{ start: 0, end: words.length, turn: 0 }];
  const figures = readFigures({ text: words, sentences, turns: [{ speaker: '' }] }, options);
  const amounts = figures.filter(({ kind }) => !times.includes(kind));
  return amounts.find(({ change, negated }) => change === null && !negated) ?? amounts[0] ?? null;
}

/** Reads a source's words as one figure, by the same grammar as a speaker's; what it cannot read is left for the person to say. */
export function readReference(typed: string, options: ReferenceReadingOptions): Result<FigureReading> {
  const words = storableLine(typed);
  const whole = { start: 0, end: words.length };
  const figure =
    amountIn(words, options) ??
    readSelection({ text: words, speaker: '' }, { ...whole, turn: 0 }, whole, options);
  if (figure === null) {
    return failure(
      'words-empty',
      'A value from evidence needs the words or the number that the source gives.',
    );
  }
  const { start: _start, end: _end, turn: _turn, speaker: _speaker, ...reading } = figure;
  const period = reading.period && { ...reading.period, span: nowhere };
  return success({ ...reading, text: words, period, countedSpan: null, tie: null });
}

/** The value as the person says it; where they changed nothing, as its words were read. */
function readInput(input: ReferenceInput, options: ReferenceReadingOptions): Result<FigureReading> {
  const read = readReference(input.words, options);
  if (!read.ok) return read;
  const corrected = readTyped(input, options.tolerance);
  if (!corrected.ok) return corrected;
  const reading = mended({ reading: read.value, ...nowhere }, corrected.value);
  return success({ ...reading, countedSpan: null, reason: 'Entered by a reviewer from a source.' });
}

function enteredFields(input: ReferenceInput, reading: FigureReading) {
  return {
    sourceId: input.sourceId,
    passage: storable(input.passage).trim(),
    pinpoint: optionalLine(input.pinpoint),
    reading,
  };
}

/** Adds a value from evidence to a row of the board; a proposed row becomes a person's with it. */
export function addReference(
  rows: MeasureRows & { readonly source: SourceRow; readonly reading: ReferenceReadingOptions },
  input: ReferenceInput & { readonly row: SeenRow },
  env: CommandEnvironment,
): Decision {
  const reading = readInput(input, rows.reading);
  if (!reading.ok) return reading;
  const adopted = adoptRow(rows, input.row, env);
  if (!adopted.ok) return adopted;
  const { measure, changes } = adopted.value;
  return decide('add value from evidence', [
    ...changes,
    inserted('reference', {
      id: env.newId(),
      sequence: env.nextSequence(),
      measureId: measure.id,
      ...enteredFields(input, reading.value),
      enteredBy: env.reviewerId,
      enteredAt: env.now,
    }),
  ]);
}

/** Corrects a value from evidence. */
export function editReference(
  rows: { readonly reference: ReferenceRow; readonly reading: ReferenceReadingOptions },
  input: ReferenceInput,
  env: CommandEnvironment,
): Decision {
  const reading = readInput(input, rows.reading);
  if (!reading.ok) return reading;
  return decide(
    'edit value from evidence',
    updated('reference', rows.reference, {
      ...enteredFields(input, reading.value),
      enteredBy: env.reviewerId,
      enteredAt: env.now,
    }),
  );
}

/** Takes a value from evidence off the board. */
export function removeReference({ reference }: { readonly reference: ReferenceRow }): Decision {
  return decide('remove value from evidence', [deleted('reference', reference)]);
}
