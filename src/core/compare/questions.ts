import type { BoardInput, AskedQuestion } from './board';
import type { Group } from './group-measures';
import { askAboutGrowth } from './question-growth';
import { askAboutLists } from './question-list';
import { askAboutParts } from './question-parts';
import { askAboutTwoValues } from './question-two-values';
import type { RelateOptions } from './relate-options';

/** What the board asks about one measure; it never judges. */
const askOfGroup: readonly ((group: Group, options?: RelateOptions) => readonly AskedQuestion[])[] = [
  askAboutTwoValues,
  askAboutParts,
  askAboutGrowth,
];

/** Every question of the board in the order of the text. */
export function askQuestions(input: BoardInput, groups: readonly Group[]): readonly AskedQuestion[] {
  const questions = [
    ...groups.flatMap((group) => askOfGroup.flatMap((ask) => ask(group, input.options))),
    ...askAboutLists(input),
  ];
  return questions.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
