import { sliceSpan, type Span } from '../../text/span';
import type { BoardCell, BoardFigure, BoardInput, BoardReference } from '../board';
import type { ReferenceValue } from '../choices';
import type { Figure } from '../../figures/figure';
import type { Speaker } from '../../transcript/transcript';
import { statedInterval } from '../numbers/figure-interval';
import type { Entry } from '../entries/entry';
import { ledTo } from '../entries/led-to';
import { groupBy } from '../group-by';
import type { Group } from '../rows/group-measures';
import { intervalsOverlap } from '../numbers/interval';
import { normaliseFigure, unitWords, writeInterval } from '../numbers/interval-words';
import type { FoundMention } from '../rows/mentions';
import { writeExact } from '../numbers/number-words';
import { parseRational } from '../numbers/rational';
import { quote } from '../words/words';

/** A row's entries by what the cells ask of them. */
interface GroupIndex {
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
  /** What a figure was said in the place of. */
  readonly replacedBy: ReadonlyMap<Figure | null, readonly Entry[]>;
  /** The changes that led to an amount. */
  readonly changesTo: ReadonlyMap<Figure | null, readonly Entry[]>;
}

/** The changes of a row by the amount in the same sentence that each of them led to. */
function changesByAmount({ entries }: Group, text: string): GroupIndex['changesTo'] {
  const amounts = entries.filter(({ role, state }) => role === 'level' && state === 'active');
  const bySentence = groupBy(amounts, ({ sentence }) => sentence.start);
  const changes = entries.filter(({ role }) => role === 'change');
  return groupBy(changes, ({ figure, sentence }) => {
    const beside = (bySentence.get(sentence.start) ?? []).map((entry) => entry.figure);
    return ledTo(text, figure, beside);
  });
}

function indexGroup(group: Group, text: string): GroupIndex {
  const { entries } = group;
  const corrected = entries.filter(({ state, figure }) => state === 'corrected' && !figure.negated);
  return {
    bySpeaker: groupBy(entries, ({ figure }) => figure.speaker),
    replacedBy: groupBy(corrected, ({ other }) => other),
    changesTo: changesByAmount(group, text),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function citing(figure: Figure): string {
  return figure.attribution === null ? '' : `, citing ${figure.attribution}`;
}

function correctionNotes(entry: Entry): readonly string[] {
  if (entry.other === null) return entry.figure.negated ? ['denied, and no number given in its place'] : [];
  const by = entry.figure.negated ? 'denied by the speaker' : 'corrected by the speaker';
  return [`${by}${citing(entry.other)}`];
}

function replacementNotes({ figure }: Entry, { replacedBy }: GroupIndex): readonly string[] {
  return (replacedBy.get(figure) ?? []).map((other) => {
    const [first, second] = [statedInterval(other.figure), statedInterval(figure)];
    const fits = first !== null && second !== null && intervalsOverlap(first, second);
    return `corrects ${quote(other.figure.text)}${fits ? ', which it satisfies' : ''}`;
  });
}

function changeWords(figure: Figure): string | null {
  const value = parseRational(figure.value);
  if (figure.change === null || value === null) return null;
  if (figure.kind === 'multiple') return normaliseFigure(figure);
  return `${figure.change === 'rise' ? 'up' : 'down'} ${writeExact(value)} ${unitWords(figure)}`.trim();
}

/** A change said of the amount in the same sentence stands beside it: "up 16 %". */
function changeNotes({ figure }: Entry, { changesTo }: GroupIndex): readonly string[] {
  const changes = changesTo.get(figure) ?? [];
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
    case 'denying':
      return [`denies ${other}, which another speaker said`];
    case 'asked':
      return ['only asked: whoever asks asserts nothing'];
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

function numbersOf({ text, value, lower, upper, qualifier, scope, period }: Figure) {
  return { text, value, lower, upper, qualifier, scope, period: period?.words ?? null };
}

/** A value from evidence as the board shows it. */
export function buildReference({ figure, ...value }: ReferenceValue): BoardReference {
  const { id, source, passage, pinpoint } = value;
  return {
    id,
    source,
    passage,
    pinpoint,
    ...numbersOf(figure),
    normalised: normaliseFigure(figure),
    notes: figure.actuality === 'actual' ? [] : [figure.actuality],
  };
}

/** The figure as the board shows it. */
function buildFigure(entry: Entry, index: GroupIndex, id: string | undefined): BoardFigure {
  const { figure, state, other } = entry;
  return {
    start: figure.start,
    end: figure.end,
    figure: entry.index,
    ...(id === undefined ? {} : { id }),
    ...numbersOf(figure),
    normalised: normalise(entry),
    correctedBy: state === 'corrected' && other !== null ? spanOf(other) : null,
    restates: state === 'restating' && other !== null ? spanOf(other) : null,
    partOf: state === 'part' && other !== null ? spanOf(other) : null,
    notes: [
      ...stateNotes(entry),
      ...replacementNotes(entry, index),
      ...attributionNote(entry),
      ...changeNotes(entry, index),
    ],
  };
}

function mentionsIn({ transcript }: BoardInput, mentions: readonly FoundMention[]): BoardCell['mentions'] {
  return mentions.map(({ start, end, reason }) => ({
    start,
    end,
    text: sliceSpan(transcript.text, { start, end }),
    reason,
  }));
}

/** The speakers' cells in a measure's row, in their order; empty lists where nothing was said. */
export function buildCells(
  input: BoardInput,
  speakers: readonly Speaker[],
  group: Group,
  mentions: readonly FoundMention[],
): readonly BoardCell[] {
  const index = indexGroup(group, input.transcript.text);
  const mentioned = groupBy(mentions, (mention) => mention.speaker);
  return speakers.map(({ id }) => {
    const all = index.bySpeaker.get(id) ?? [];
    // The amount first, what it rose by after it, whichever was said first.
    const own = [
      ...all.filter((entry) => entry.role !== 'change'),
      ...all.filter((entry) => entry.role === 'change'),
    ];
    return {
      speaker: id,
      figures: own.map((entry) => buildFigure(entry, index, input.figureIds?.[entry.index])),
      mentions: mentionsIn(input, mentioned.get(id) ?? []),
    };
  });
}
