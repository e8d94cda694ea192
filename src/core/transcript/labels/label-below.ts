import type { LabelCandidate } from './label';
import { readAloneLabel } from './label-alone';
import { readTimedLabel, timeRange } from './label-timed';
import type { Line } from '../lines';
import { directionReason } from '../residue/stage-direction';

/** Longer lines are sentences, not the second half of a label. */
const longestBelow = 80;

/** "00:00:12-00:00:20 (8 sec)", "[00:12]". */
const timeBelow = new RegExp(String.raw`^[[(]?${timeRange}[\])]?(?:\s*\(\d+\s?sec(?:onds|s)?\.?\))?$`);

/** "(Holborn and St Pancras) (Lab)", "(Robert Sanders)". */
const bracketsBelow = /^(?:\([^()]{2,60}\)\s*){1,3}$/;

/**
 * Reads a name that has its time, its seat and party, or an office that has its holder on the line below. Its length
 * reaches to the end of that line.
 */
export function readLabelBelow(line: Line, below: Line | undefined): LabelCandidate | null {
  if (below === undefined || below.words.length > longestBelow) return null;
  const label = readJoined(line.words, below.words);
  return label === null ? null : { ...label, length: below.end - line.start };
}

function readJoined(name: string, below: string): LabelCandidate | null {
  if (timeBelow.test(below)) return readTimedLabel(`${name} ${below}`);
  if (!bracketsBelow.test(below) || directionReason(below, false) !== null) return null;
  return readAloneLabel(`${name} ${below}`);
}
