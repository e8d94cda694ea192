import type { JudgementRow, ProjectSnapshot } from '#core/review/entities';
import { newProject } from '../../core/report/sample-project';

const speakers = [
  'Ada Stone',
  'Ben Reed',
  'Cy Moore',
  'Dot Hale',
  'Eve Lund',
  'Fay Holt',
  'Gus Wren',
  'Hal Birch',
];
const syllables = ['ba', 'de', 'fo', 'gu', 'ka', 'le', 'mo', 'nu', 'pa', 're', 'so', 'tu'];
/** A text twice as long does not count twice as many things: this many measures for a number of figures squared. */
const measuresPerRoot = 8;

/** A noun of a made-up language: the same number is always the same word. */
function noun(index: number): string {
  const syllable = (at: number) => syllables[at % syllables.length] ?? '';
  const { length } = syllables;
  return `${syllable(index)}${syllable(Math.floor(index / length))}${syllable(Math.floor(index / length ** 2))}ks`;
}

/** Numbers below one that look drawn by lot and are the same in every run. */
function drawn(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 0) / 2 ** 32;
}

/** So many figures in turns of four: a few measures that everybody speaks of, many that hardly anybody does. */
function makeText(figures: number): string {
  const measures = Math.ceil(measuresPerRoot * Math.sqrt(figures));
  const sentence = (index: number) => {
    const counted = noun(Math.floor(measures * drawn(index) ** 2));
    const count = 100 + Math.floor(drawn(index + figures) * 900);
    return `We built ${String(count)} ${counted}. The figures for the ${counted} speak for themselves.`;
  };
  const turns = Array.from({ length: Math.ceil(figures / 4) }, (_, turn) => {
    const speaker = speakers[Math.floor(drawn(turn) * speakers.length)] ?? '';
    return `${speaker}: ${[0, 1, 2, 3].map((at) => sentence(turn * 4 + at)).join(' ')}`;
  });
  return turns.join('\n\n');
}

function judge(snapshot: ProjectSnapshot): readonly JudgementRow[] {
  const judged = snapshot.claim.filter((_, index) => index % 10 === 0);
  return judged.map(({ id, revisionId }, index) => ({
    id: `j${String(index)}`,
    sequence: 1_000_000 + index,
    claimId: id,
    revisionId,
    reviewerId: 'r1',
    verdict: 'supported',
    rationale: 'The statistics office gives the same number.',
    supersedes: null,
    recordedAt: '2022-02-24T10:30:00.000Z',
    reasonTags: [],
    confidence: null,
  }));
}

/** A made-up project with so many figures, a claim for each, one claim in ten judged. */
export function largeProject(figures: number): ProjectSnapshot {
  const snapshot = newProject({ text: makeText(figures) });
  return { ...snapshot, judgement: judge(snapshot) };
}
