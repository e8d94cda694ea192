import type { Span } from '../../text/span';
import type { Speaker } from '../../transcript/transcript';
import { atTolerance } from '../numbers/at-tolerance';
import type { Board, BoardInput, Measure } from '../board';
import { applyDecisions, applyDismissals } from './apply-choices';
import { buildCells, buildReference } from './build-cell';
import { buildRelations } from './build-relations';
import { noChoices, type BoardChoices } from '../choices';
import { collectEntries } from '../entries/collect-entries';
import { dimensionOf } from '../numbers/dimension';
import { groupMeasures, type Group } from '../rows/group-measures';
import { unitWords } from '../numbers/interval-words';
import { findMentions, indexMentions, type FoundMention, type MentionIndex } from '../rows/mentions';
import { nameMeasure, onePopulation, placeOfAll } from '../rows/name-measure';
import { unaskedValues } from '../questions/question-two-values';
import { askQuestions } from '../questions/questions';
import { defaultRelateOptions } from '../relate-options';
import { settleChange } from '../measure/settle-change';
import { leadersOf } from '../speakers/speaker-context';
import { genericHeads } from '../words/vocabulary';
import { listWords, quote } from '../words/words';

function leadOf(group: Group) {
  return (
    group.entries.find((entry) => entry.role === 'level' && entry.state === 'active') ??
    group.entries.find((entry) => entry.state === 'active')
  );
}

/** Only where, for the row's head; whose and of what kind stand in the name. */
const isPlace = /^(?:in|at|within|across)\s/i;

function facetsOf(group: Group): readonly string[] {
  const lead = leadOf(group);
  if (lead === undefined) return [];
  const active = group.entries.filter((entry) => entry.state === 'active');
  const scopes = [
    ...new Set(active.map((entry) => entry.figure.scope ?? '').filter((scope) => isPlace.test(scope))),
  ];
  const periods = [
    ...new Set(active.map((entry) => entry.figure.period?.words ?? null).filter((words) => words !== null)),
  ];
  const named = placeOfAll(group.entries) ? scopes.slice(0, 1) : [];
  const where = onePopulation(group.entries) ? named : ['different populations'];
  return [dimensionOf(lead.figure).replaceAll('-', ' '), ...where, ...periods.slice(0, 1)];
}

function countFigures(count: number): string {
  return count === 1 ? 'One figure' : `${count} figures`;
}

/** The reason a reader can check: which words the figures share, or that a person put them together. */
function whyTogether(group: Group): string {
  if (group.chosen !== null)
    return `${countFigures(group.entries.length)} counted to ${quote(group.chosen.name)} by a reviewer.`;
  if (group.entries.length === 1)
    return `A figure of its own: nothing else in the transcript counts ${quote(group.key)}.`;
  const heads = [
    ...new Set(
      group.entries.map((entry) => entry.figure.head).filter((head) => head !== null && head !== group.key),
    ),
  ];
  const synonyms =
    heads.length === 0
      ? ''
      : `, counting ${listWords(heads.map((head) => quote(head ?? '')))} as the same or tied to it`;
  const topic = genericHeads.has(group.key) ? ', and what is said of them agrees' : '';
  return `${group.entries.length} figures share what they measure, ${quote(group.key)}${synonyms}${topic}.`;
}

/** Only where somebody else gave a number is there something to refer to. */
function usefulMentions(index: MentionIndex, group: Group): readonly FoundMention[] {
  const givers = new Set(group.entries.map((entry) => entry.figure.speaker));
  const own = givers.size === 1 ? group.entries[0]?.figure.speaker : undefined;
  return findMentions(index, group).filter((mention) => mention.speaker !== own);
}

function buildMeasure(
  input: BoardInput,
  speakers: readonly Speaker[],
  index: MentionIndex,
  group: Group,
): Measure {
  const { choices = noChoices } = input;
  const mentions = usefulMentions(index, group);
  const lead = leadOf(group);
  const { relations, leftOut } = buildRelations(group, speakers, mentions, input.options);
  const omissions = [...leftOut, ...unaskedValues(group)];
  return {
    id: group.chosen?.id ?? `m${group.entries[0]?.index ?? 0}`,
    name: group.chosen?.name ?? nameMeasure(input, group, mentions),
    origin: group.chosen === null ? 'program' : 'person',
    unit: lead === undefined ? null : (lead.figure.unit ?? (unitWords(lead.figure) || null)),
    facets: facetsOf(group),
    why: [whyTogether(group), ...omissions].join(' '),
    cells: buildCells(input, speakers, group, mentions),
    relations: applyDecisions(relations, choices.decisions),
    references: group.references.map(buildReference),
    ...(omissions.length === 0 ? {} : { leftOut: omissions.join(' ') }),
  };
}

/** A column for each of the two leaders; whoever asks them questions has one only for figures of their own. */
function columnsOf({ transcript }: BoardInput, groups: readonly Group[]): readonly Speaker[] {
  const leaders = leadersOf(transcript);
  const givers = new Set(groups.flatMap((group) => group.entries.map((entry) => entry.figure.speaker)));
  return transcript.speakers.filter(({ id }) => leaders.includes(id) || givers.has(id));
}

function choicesAt(choices: BoardChoices, tolerance: string | null): BoardChoices {
  const references = choices.references.map((value) => ({
    ...value,
    figure: atTolerance(value.figure, tolerance),
  }));
  return { ...choices, references };
}

/** A comparative stands so near behind its percentage, in characters. */
const comparativeReach = 40;

/** The comparison of a transcript's speakers, measure by measure. The order in which figures are given changes nothing but their numbers. */
export function buildBoard(given: BoardInput): Board {
  const { tolerance } = given.options ?? defaultRelateOptions;
  const textAfter = ({ end }: Span) => given.transcript.text.slice(end, end + comparativeReach);
  const choices = choicesAt(given.choices ?? noChoices, tolerance);
  const input = {
    ...given,
    choices,
    figures: given.figures.map((figure) => atTolerance(settleChange(figure, textAfter(figure)), tolerance)),
  };
  const groups = groupMeasures(collectEntries(input), choices);
  const speakers = columnsOf(input, groups);
  const mentions = indexMentions(input, groups);
  return {
    speakers,
    measures: groups.map((group) => buildMeasure(input, speakers, mentions, group)),
    questions: applyDismissals(askQuestions(input, groups), choices.dismissals),
  };
}
