import { describe, expect, test } from 'vitest';
import type { TranscriptView } from '#core/contract/views';
import type { TurnMark } from '#core/review/entities';
import {
  effectWords,
  passageAt,
  speakerChoices,
} from '../../src/renderer/features/transcript/passage-choice';
import { residueOf, turnHeadings } from '../../src/renderer/features/transcript/page-parts';

const text = 'A heading\n\nAda: We built it. They paid. (Applause.) And we left.\n';
const ada = { id: 'ada', sequence: 1, name: 'Ada Stone', role: 'President' };
const ben = { id: 'ben', sequence: 2, name: 'Ben Reed', role: null };

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function viewOf(mark: TurnMark | null): TranscriptView {
  const spoken = mark === null || mark === 'interpreted';
  return {
    transcript: { id: 't', sequence: 1, title: '', date: null, place: null, sourceUrl: null, versionId: 'v' },
    versionId: 'v',
    sha256: '',
    text,
    turns: [
      {
        id: 'turn',
        speaker: 'ada',
        ...at('We built it. They paid. (Applause.) And we left.'),
        label: at('Ada:'),
        mark,
        correctedBy: 'Ina',
      },
    ],
    sentences: spoken ? [at('We built it.'), at('They paid.'), at('And we left.')] : [],
    speakers: spoken ? [ada] : [],
    figures: [],
  };
}

describe('what words are as the text stands', () => {
  test.each([
    ['A heading', 'residue', null, false],
    ['(Applause.)', 'residue', 'ada', true],
    ['They paid', 'speech', 'ada', true],
    ['We built it. They paid. (Applause.) And we left.', 'speech', 'ada', false],
  ] as const)('“%s” is %s', (words, kind, speakerId, isPart) => {
    expect(passageAt(viewOf(null), at(words))).toMatchObject({ kind, speakerId, isPart });
  });

  test('a turn is what a person said that it is', () => {
    expect(passageAt(viewOf('interpreted'), at('We built')).kind).toBe('interpreted');
    expect(passageAt(viewOf('direction'), at('We built')).kind).toBe('direction');
  });
});

describe('what saving would do', () => {
  const turn = passageAt(viewOf(null), viewOf(null).turns[0] ?? at('We'));
  const part = passageAt(viewOf(null), at('They paid.'));

  test('is nothing where it is so already, and is said where it is not', () => {
    expect(effectWords(turn, 'speech', 'ada')).toBeNull();
    expect(effectWords(turn, 'speech', 'ben')).toContain('go with the words');
    expect(effectWords(part, 'speech', 'ben')).toContain('a turn of their own');
    expect(effectWords(part, 'interpreted', 'ada')).toContain('a turn of their own');
    expect(effectWords(turn, 'residue', 'ada')).toContain('leaves the list');
  });

  test('of words that are no speech is a search for claims, or nothing', () => {
    const heading = passageAt(viewOf(null), at('A heading'));
    expect(effectWords(heading, 'speech', 'ben')).toContain('looked for');
    expect(effectWords(heading, 'direction', '')).toBeNull();
    expect(effectWords(passageAt(viewOf('direction'), at('We')), 'residue', '')).not.toBeNull();
  });
});

test('who speaks here is offered first, somebody new last', () => {
  expect(speakerChoices(viewOf(null), [ben, ada]).map(([, words]) => words)).toEqual([
    'Ada Stone, President',
    'Ben Reed',
    'Somebody else…',
  ]);
});

describe('the heading of a turn', () => {
  const headingOf = (mark: TurnMark | null) => turnHeadings(viewOf(mark), [])[0];

  test('says who speaks, how, and that a person said so', () => {
    expect(headingOf('interpreted')).toMatchObject({
      name: 'Ada Stone',
      role: 'President',
      interpreted: true,
      changedBy: 'Ina',
      inLine: false,
    });
  });

  test('is nobody’s where the words are no speech, and all of them are shown so', () => {
    expect(headingOf('direction')).toMatchObject({ name: 'Stage direction', role: null, speakerId: null });
    expect(residueOf(viewOf('direction'))).toEqual([
      at('A heading'),
      at('We built it. They paid. (Applause.) And we left.'),
    ]);
    expect(residueOf(viewOf(null))).toEqual([at('A heading'), at('(Applause.)')]);
  });
});
