import type { BoardInput, AskedQuestion } from '../board';
import type { Group } from '../rows/group-measures';
import { askAboutDates } from './question-dates';
import { askAboutGrowth } from './question-growth';
import { askAboutGrowthEnds, changesWithEnds } from './question-growth-ends';
import { askAboutLists } from './question-list';
import { askAboutParts } from './question-parts';
import { askAboutShares } from './question-share';
import { askAboutSums } from './question-sum';
import { askAboutTrade } from './question-trade';
import { askAboutTwoValues } from './question-two-values';

/** Every kind of question, each with a case that shows it. */
export const questionKinds = [
  'two-values',
  'part-exceeds-whole',
  'parts-and-total',
  'percent-against-base',
  'implied-earlier-value',
  'growth-start-end',
  'dates-and-duration',
  'list-length',
] as const;

/** What the board asks about one measure; it never judges. */
const askOfGroup: readonly ((group: Group, input: BoardInput) => readonly AskedQuestion[])[] = [
  (group, { options }) => askAboutTwoValues(group, options),
  askAboutParts,
  (group, { transcript }) => askAboutGrowth(group, transcript.text),
];

/** What it asks about the sentences of a text. */
const askOfText: readonly ((input: BoardInput) => readonly AskedQuestion[])[] = [
  askAboutSums,
  askAboutShares,
  askAboutGrowthEnds,
  askAboutDates,
  askAboutLists,
];

/** Every question of the board in the order of the text. */
export function askQuestions(input: BoardInput, groups: readonly Group[]): readonly AskedQuestion[] {
  const questions = [
    ...groups.flatMap((group) => askOfGroup.flatMap((ask) => ask(group, input))),
    ...askAboutTrade(groups),
    ...askOfText.flatMap((ask) => ask(input)),
  ];
  const told = new Set(changesWithEnds(input).map(({ change }) => change.start));
  const open = questions.filter(
    ({ kind, spans }) => kind !== 'implied-earlier-value' || !told.has(spans[0]?.start ?? -1),
  );
  return open.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
