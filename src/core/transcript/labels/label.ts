import { readAloneLabel } from './label-alone';
import { readBracketLabel } from './label-bracket';
import { readColonLabel } from './label-colon';
import { readDashLabel } from './label-dash';
import { readQuestionLabel } from './label-question';
import { readRecordLabel } from './label-record';
import { readTimedLabel } from './label-timed';
import type { NamedRole } from '../names/split-role';

/** The styles in which transcripts name their speakers. */
export const labelForms = ['colon', 'record', 'question', 'timed', 'bracket', 'dash', 'alone'] as const;

export type LabelForm = (typeof labelForms)[number];

/**
 * How sure a label is by its own look. Sure ones count; likely ones count among others; weak ones must come again or name
 * somebody who is known already.
 */
export type LabelStrength = 'sure' | 'likely' | 'weak';

/** A possible speaker label at the start of a line. */
export interface LabelCandidate extends NamedRole {
  /** As written, without marks and times around it. */
  readonly written: string;
  /** Characters of the line the label takes, colon included. */
  readonly length: number;
  readonly form: LabelForm;
  readonly strength: LabelStrength;
}

/** No label reaches further into its line. */
const longestLabel = 140;

/** Small letters open no label but "speaker 1" and "spk_0"; most lines of a text set to a width are done with here. */
const opensLabel = /^(?:[^\p{Ll}\s]|sp(?:eaker|k)[ _-]?\w{1,3}\b)/u;

/** Reads a speaker's label at the start of a line; null where the line opens with ordinary words. */
export function readLabel(line: string): LabelCandidate | null {
  if (!opensLabel.test(line)) return null;
  const head = line.length > longestLabel ? line.slice(0, longestLabel) : line;
  return (
    readQuestionLabel(head) ??
    readColonLabel(head) ??
    readRecordLabel(head) ??
    readTimedLabel(head) ??
    readBracketLabel(head) ??
    readDashLabel(head) ??
    (head === line ? readAloneLabel(head) : null)
  );
}
