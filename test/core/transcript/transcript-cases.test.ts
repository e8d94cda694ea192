import { describe, expect, it } from 'vitest';
import { labelForms, readLabel } from '#core/transcript/labels/label';
import { readTranscript } from '#core/transcript/read/read-transcript';
import { residueReasons } from '#core/transcript/transcript';
import { gold, sampleText } from '../gold';
import { readCases } from '../sample-cases';

interface Expected {
  readonly why: string;
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[];
  /** The speaker's name for each turn. */
  readonly turns: readonly string[];
  readonly sentences?: readonly string[];
  readonly residue?: readonly string[];
  /** Why each piece of residue is none of the speakers' words. */
  readonly reasons?: readonly string[];
  /** The speakers of the turns that an interpreter said. */
  readonly interpreted?: readonly string[];
}

const cases = readCases('transcript').map(({ name, input, expected }) => ({
  name,
  input,
  expected: expected as Expected,
}));

describe('transcripts by case', () => {
  it.each(cases)('$name', ({ input, expected }) => {
    const { speakers, turns, sentences, residue } = readTranscript(input);
    const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      input.slice(start, end);
    const names = new Map(speakers.map(({ id, name }) => [id, name]));
    expect(
      speakers.map(({ name, role }) => ({ name, role })),
      expected.why,
    ).toEqual(expected.speakers);
    expect(turns.map(({ speaker }) => names.get(speaker))).toEqual(expected.turns);
    if (expected.sentences !== undefined) expect(sentences.map(words)).toEqual(expected.sentences);
    if (expected.residue !== undefined) expect(residue.map(words)).toEqual(expected.residue);
    if (expected.reasons !== undefined) expect(residue.map(({ reason }) => reason)).toEqual(expected.reasons);
    if (expected.interpreted !== undefined) {
      const interpreted = turns.filter((turn) => turn.interpreted === true);
      expect(interpreted.map(({ speaker }) => names.get(speaker))).toEqual(expected.interpreted);
    }
  });
});

describe('the cases together', () => {
  const read = cases.map(({ input }) => readTranscript(input));

  it('show every style of label', () => {
    const forms = read.flatMap(({ text, turns }) =>
      turns.map(({ label, end }) =>
        label === null ? null : readLabel(lineAt(text, label.start, end))?.form,
      ),
    );
    expect(labelForms.filter((form) => !forms.includes(form))).toEqual([]);
  });

  it('show every reason for which text is not speech, and say why they are there', () => {
    const shown = new Set(read.flatMap(({ residue }) => residue.map(({ reason }) => reason)));
    expect(residueReasons.filter((reason) => !shown.has(reason))).toEqual([]);
    expect(cases.filter(({ expected }) => expected.why.length < 10)).toEqual([]);
  });
});

/** The line of a turn's label, up to the turn's end. */
function lineAt(text: string, start: number, end: number): string {
  return text.slice(start, end).split('\n')[0]?.trim() ?? '';
}

describe('the sample', () => {
  const transcript = readTranscript(sampleText);

  it('has two speakers and two turns without their labels', () => {
    expect(transcript.speakers).toEqual([
      { id: 's1', name: 'Vladimir Putin', role: 'President of Russia' },
      { id: 's2', name: 'Ilham Aliyev', role: 'President of Azerbaijan' },
    ]);
    expect(transcript.turns.map(({ start, end }) => sampleText.slice(start, end).slice(0, 13))).toEqual([
      'Mr President,',
      'Mr President,',
    ]);
  });

  it('has exactly the 108 spoken sentences of the gold', () => {
    const spoken = gold.sentences
      .filter(({ text }) => text !== 'See also')
      .map(({ start, end }) => ({ start, end }));
    expect(spoken).toHaveLength(108);
    expect(transcript.sentences.map(({ start, end }) => ({ start, end }))).toEqual(spoken);
  });

  it('takes the web-page residue for what it is', () => {
    expect(transcript.residue.map(({ start, end }) => sampleText.slice(start, end))).toEqual(['See also']);
  });
});
