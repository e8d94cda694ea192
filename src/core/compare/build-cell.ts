import { sliceSpan, type Span } from '../text/span';
import type { BoardCell, BoardFigure, BoardInput } from './board';
import type { Figure } from '../figures/figure';
import { statedInterval } from './figure-interval';
import type { Entry } from './entry';
import type { Group } from './group-measures';
import { intervalsOverlap } from './interval';
import { normaliseFigure, unitWords, writeInterval } from './interval-words';
import type { FoundMention } from './mentions';
import { writeExact } from './number-words';
import { parseRational } from './rational';
import { quote } from './words';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function citing(figure: Figure): string {
  return figure.attribution === null ? '' : `, citing ${figure.attribution}`;
}

function correctionNotes(entry: Entry): readonly string[] {
  if (entry.other === null) return entry.figure.negated ? ['denied, and no number given in its place'] : [];
  const by = entry.figure.negated ? 'denied by the speaker' : 'corrected by the speaker';
  return [`${by}${citing(entry.other)}`];
}

function replacementNotes(entry: Entry, group: Group): readonly string[] {
  const replaced = group.entries.filter(
    (other) => other.state === 'corrected' && other.other === entry.figure && !other.figure.negated,
  );
  return replaced.map((other) => {
    const [first, second] = [statedInterval(other.figure), statedInterval(entry.figure)];
    const fits = first !== null && second !== null && intervalsOverlap(first, second);
    return `corrects ${quote(other.figure.text)}${fits ? ', which it satisfies' : ''}`;
  });
}

function changeWords(figure: Figure): string | null {
  const value = parseRational(figure.value);
  if (figure.change === null || value === null) return null;
  return `${figure.change === 'rise' ? 'up' : 'down'} ${writeExact(value)} ${unitWords(figure)}`.trim();
}

/** A change said of the amount in the same sentence stands beside it: "up 16 %". */
function changeNotes(entry: Entry, group: Group): readonly string[] {
  if (entry.role !== 'level' || entry.state !== 'active') return [];
  const changes = group.entries.filter(
    (other) => other.role === 'change' && other.sentence.start === entry.sentence.start,
  );
  return changes.map((other) => changeWords(other.figure)).filter((words) => words !== null);
}

function stateNotes(entry: Entry): readonly string[] {
  const other = entry.other === null ? '' : quote(entry.other.text);
  switch (entry.state) {
    case 'corrected':
      return correctionNotes(entry);
    case 'restating':
      return [`another wording of ${other}: one amount in two wordings`];
    case 'part':
      return [`part of ${other}`];
    case 'starting':
      return [`where the change to ${other} began`];
    case 'repeated':
      return [`says ${other} again`];
    case 'vague':
      return ['vague: no number was said and none is invented'];
    case 'active':
      return [];
  }
}

function attributionNote(entry: Entry): readonly string[] {
  const { attribution } = entry.figure;
  return attribution === null || entry.state === 'corrected' ? [] : [`citing ${attribution}`];
}

/** Bare numbers of a restart borrow scale and unit from the full wording. */
function normalise(entry: Entry): string {
  const { figure, other, state } = entry;
  if (state !== 'restating' || other === null || figure.unit !== null) return normaliseFigure(figure);
  const interval = statedInterval(figure);
  return interval === null
    ? normaliseFigure(figure)
    : `${writeInterval(interval)} ${other.scaleWord ?? ''} ${unitWords(other)}`
        .replace(/\s{2,}/g, ' ')
        .trim();
}

/** The figure as the board shows it. */
export function buildFigure(entry: Entry, group: Group): BoardFigure {
  const { figure, index, state, other } = entry;
  return {
    start: figure.start,
    end: figure.end,
    figure: index,
    text: figure.text,
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    qualifier: figure.qualifier,
    scope: figure.scope,
    period: figure.period?.words ?? null,
    normalised: normalise(entry),
    correctedBy: state === 'corrected' && other !== null ? spanOf(other) : null,
    restates: state === 'restating' && other !== null ? spanOf(other) : null,
    partOf: state === 'part' && other !== null ? spanOf(other) : null,
    notes: [
      ...stateNotes(entry),
      ...replacementNotes(entry, group),
      ...attributionNote(entry),
      ...changeNotes(entry, group),
    ],
  };
}

/** A speaker's cell in a measure's row; empty lists where nothing was said. */
export function buildCell(
  input: BoardInput,
  speaker: string,
  group: Group,
  mentions: readonly FoundMention[],
): BoardCell {
  const all = group.entries.filter((entry) => entry.figure.speaker === speaker);
  // The amount first, what it rose by after it, whichever was said first.
  const own = [
    ...all.filter((entry) => entry.role !== 'change'),
    ...all.filter((entry) => entry.role === 'change'),
  ];
  return {
    speaker,
    figures: own.map((entry) => buildFigure(entry, group)),
    mentions: mentions
      .filter((mention) => mention.speaker === speaker)
      .map(({ start, end, reason }) => ({
        start,
        end,
        text: sliceSpan(input.transcript.text, { start, end }),
        reason,
      })),
  };
}
