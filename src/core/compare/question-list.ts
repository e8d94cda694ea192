import type { BoardInput, AskedQuestion } from './board';
import type { Figure } from '../figures/figure';
import { sentenceFinder } from './find-in-order';
import { listWords } from './words';

/** "3+3", "5 + 1": a name whose numbers add up to its parties. */
const sumName = /(\d{1,2})\s*\+\s*(\d{1,2})/;

/** Capitalised names after "involving", "including" ..., up to the last one after "and". */
const namedList =
  /\b(?:involving|including|comprising|uniting|between|among|of|with|namely|:)\s+((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:, (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)*,? and (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;

function ask(figure: Figure, text: string, sentenceEnd: number): AskedQuestion | null {
  const sum = sumName.exec(figure.value ?? figure.text) ?? sumName.exec(figure.text);
  const after = text.slice(figure.end, sentenceEnd);
  const list = sum === null ? null : namedList.exec(after);
  if (sum === null || list === null) return null;
  const named = (list[1] ?? '').split(/,? and |, /).filter((name) => name !== '');
  const expected = Number(sum[1]) + Number(sum[2]);
  if (named.length === expected) return null;
  const start = figure.end + list.index + list[0].length - (list[1] ?? '').length;
  return {
    kind: 'list-length',
    spans: [
      { start: figure.start, end: figure.end },
      { start, end: start + (list[1] ?? '').length },
    ],
    text: `“${sum[0]}” names ${expected} parties; ${named.length} are listed in the same sentence: ${listWords(named)}. Is one left out?`,
    arithmetic: `${sum[1]} + ${sum[2]} = ${expected}; listed: ${named.length}`,
  };
}

/** A list that has another length than the number that announces it. */
export function askAboutLists(input: BoardInput): readonly AskedQuestion[] {
  const { text, sentences } = input.transcript;
  const sentenceOf = sentenceFinder(sentences);
  const names = input.figures.filter((figure) => figure.kind === 'name');
  return names
    .map((figure) => ask(figure, text, sentenceOf(figure).end))
    .filter((question) => question !== null);
}
