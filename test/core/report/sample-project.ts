import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClaimCandidate } from '#core/claims/claim-candidate';
import { readFigures } from '#core/figures/read-figures';
import type { ChangeSet } from '#core/review/change-set';
import type {
  EvidenceLinkRow,
  JudgementRow,
  NoteRow,
  ProjectSnapshot,
  SourceRow,
  TableName,
} from '#core/review/entities';
import { importTranscript } from '#core/review/import-transcript';
import { readTranscript } from '#core/transcript/read/read-transcript';

const emptySnapshot: ProjectSnapshot = {
  project: [],
  transcript: [],
  version: [],
  speaker: [],
  turn: [],
  sentence: [],
  figure: [],
  claim: [],
  claimRevision: [],
  reviewer: [],
  judgement: [],
  draft: [],
  note: [],
  noteDraft: [],
  source: [],
  evidenceLink: [],
  measure: [],
  reference: [],
  rate: [],
  relationDecision: [],
  dismissal: [],
};

/** Adds rows to a snapshot, as a commit would. */
export function withChanges(
  snapshot: ProjectSnapshot,
  { changes }: Pick<ChangeSet, 'changes'>,
): ProjectSnapshot {
  const rows = Object.fromEntries(
    Object.entries(snapshot).map(([table, list]) => [table, [...list]]),
  ) as unknown as Record<TableName, unknown[]>;
  for (const change of changes) rows[change.table].push(change.after);
  return rows as unknown as ProjectSnapshot;
}

const samplePath = new URL('../../../resources/sample/putin-aliyev-2022-02-22.txt', import.meta.url);

export interface ProjectTexts {
  readonly text: string;
  readonly title: string;
  readonly place: string;
  readonly sourceUrl: string;
}

/** Every sentence with a figure is a claim: enough for a report, whatever the extraction picks. */
function sentenceClaims(
  transcript: ReturnType<typeof readTranscript>,
  figures: ReturnType<typeof readFigures>,
): readonly ClaimCandidate[] {
  return transcript.sentences.flatMap(({ start, end, turn }, position) => {
    const inside = figures.flatMap((figure, index) =>
      figure.start >= start && figure.end <= end ? [index] : [],
    );
    const speaker = transcript.turns[turn]?.speaker ?? '';
    const isOpinion = position % 7 === 0;
    if (inside.length === 0) return [];
    return [
      {
        start,
        end,
        turn,
        speaker,
        text: transcript.text.slice(start, end),
        kind: 'quantity' as const,
        checkworthiness: 0.8,
        checkability: isOpinion ? ('opinion' as const) : ('checkable' as const),
        reason: 'states an amount',
        figures: inside,
      },
    ];
  });
}

/** A project with one transcript, before anybody worked on it. */
export function newProject(texts: Partial<ProjectTexts> = {}): ProjectSnapshot {
  const transcript = readTranscript(texts.text ?? readFileSync(samplePath, 'utf8'));
  const figures = readFigures(transcript, { date: '2022-02-22' });
  const extraction = { transcript, figures, claims: sentenceClaims(transcript, figures) };
  let [ids, sequence] = [0, 0];
  const env = {
    now: '2022-02-23T09:00:00.000Z',
    reviewerId: 'r1',
    newId: () => `id-${(ids += 1)}`,
    nextSequence: () => (sequence += 1),
  };
  const sha256 = createHash('sha256').update(transcript.text, 'utf8').digest('hex');
  const decision = importTranscript(
    { speakers: [] },
    {
      extraction,
      sha256,
      title: texts.title ?? 'Press statements following Russian-Azerbaijani talks',
      date: '2022-02-22',
      place: texts.place ?? 'Moscow',
      sourceUrl: texts.sourceUrl ?? 'http://en.kremlin.ru/events/president/news/67829',
      fileName: 'putin-aliyev-2022-02-22.txt',
    },
    env,
  );
  if (!decision.ok) throw new Error(decision.error.message);
  const start = {
    ...emptySnapshot,
    project: [
      {
        id: 'p1',
        title: texts.title ?? 'Moscow press statements, 22 February 2022',
        createdAt: '2022-02-23T08:59:00.000Z',
        tolerance: '0.1',
      },
    ],
    reviewer: [
      { id: 'r1', name: 'Reviewer 1' },
      { id: 'r2', name: 'Reviewer 2' },
    ],
  };
  return withChanges(start, decision.value);
}

/** The claim whose words hold these. */
export function claimWith(
  snapshot: ProjectSnapshot,
  words: string,
): { readonly id: string; readonly revisionId: string } {
  const revision = snapshot.claimRevision.find((each) =>
    each.anchors.some((anchor) => anchor.quote.includes(words)),
  );
  if (revision === undefined) throw new Error(`No claim holds “${words}”.`);
  return { id: revision.claimId, revisionId: revision.id };
}

type Partly<Row> = Partial<Row>;

/** A judgement on the claim that holds these words. */
export function judgementOn(
  snapshot: ProjectSnapshot,
  words: string,
  fields: Partly<JudgementRow> = {},
): JudgementRow {
  const claim = claimWith(snapshot, words);
  return {
    id: `j-${snapshot.judgement.length}-${claim.id}`,
    sequence: 1000 + snapshot.judgement.length,
    claimId: claim.id,
    revisionId: claim.revisionId,
    reviewerId: 'r1',
    verdict: 'supported',
    rationale: 'The statistics office gives the same number.',
    supersedes: null,
    recordedAt: '2022-02-24T10:30:00.000Z',
    reasonTags: [],
    confidence: null,
    ...fields,
  };
}

/** A source for tests. */
export function sourceRow(fields: Partly<SourceRow> = {}): SourceRow {
  return {
    id: 'so1',
    sequence: 2000,
    title: 'External trade of the Republic of Azerbaijan, January–December 2021',
    publisher: 'State Customs Committee',
    url: 'https://example.org/trade-2021',
    publishedOn: '2022-01-20',
    accessedOn: '2022-02-24',
    ...fields,
  };
}

/** A link of a source to the claim that holds these words. */
export function linkOn(
  snapshot: ProjectSnapshot,
  words: string,
  fields: Partly<EvidenceLinkRow> = {},
): EvidenceLinkRow {
  return {
    id: `l-${snapshot.evidenceLink.length}`,
    sequence: 3000 + snapshot.evidenceLink.length,
    claimId: claimWith(snapshot, words).id,
    sourceId: 'so1',
    reviewerId: 'r1',
    stance: 'supports',
    passage: 'Trade turnover with the Russian Federation amounted to 3.4 billion US dollars.',
    pinpoint: 'p. 12',
    linkedAt: '2022-02-24T10:20:00.000Z',
    ...fields,
  };
}

/** A note on the claim that holds these words. */
export function noteOn(snapshot: ProjectSnapshot, words: string, fields: Partly<NoteRow> = {}): NoteRow {
  return {
    id: `n-${snapshot.note.length}`,
    sequence: 4000 + snapshot.note.length,
    claimId: claimWith(snapshot, words).id,
    reviewerId: 'r1',
    body: 'Two wordings of **one** amount:\n\n- “almost three and a half”\n- US$3.4 billion',
    writtenAt: '2022-02-24T10:25:00.000Z',
    ...fields,
  };
}

/** The sample as it stands after some work: verdicts with and without evidence, a difference, notes. */
export function reviewedProject(): ProjectSnapshot {
  const fresh = newProject();
  return {
    ...fresh,
    source: [
      sourceRow(),
      sourceRow({
        id: 'so2',
        sequence: 2001,
        title: 'Russian Federation: foreign students by country',
        publisher: null,
        url: 'javascript:alert(1)',
        publishedOn: null,
      }),
    ],
    judgement: [
      judgementOn(fresh, 'US$3.4 billion'),
      judgementOn(fresh, '340, not 300', {
        verdict: 'supported_qualified',
        rationale: 'He corrects himself in the next sentence; read alone, “more than 300” is true as well.',
      }),
      judgementOn(fresh, 'over 11,000', { verdict: 'contradicted', rationale: '' }),
      judgementOn(fresh, 'Over 50,000', {
        verdict: 'unverifiable',
        rationale: 'No agency counted returns in that month.',
      }),
      judgementOn(fresh, '245', { id: 'j-a', verdict: 'supported' }),
      judgementOn(fresh, '245', {
        id: 'j-b',
        reviewerId: 'r2',
        sequence: 1100,
        verdict: 'contradicted',
        rationale: 'The treaty register lists 182.',
      }),
      judgementOn(fresh, '30 years', {
        verdict: 'misleading',
        rationale: 'Counts from 1988 and leaves out the cease-fire.',
      }),
    ],
    evidenceLink: [
      linkOn(fresh, 'US$3.4 billion'),
      linkOn(fresh, '340, not 300', {
        id: 'l-2',
        sequence: 3100,
        sourceId: 'so2',
        stance: 'context',
        passage: '',
        pinpoint: null,
      }),
      linkOn(fresh, '245', {
        id: 'l-3',
        sequence: 3200,
        sourceId: 'so2',
        stance: 'contradicts',
        passage: 'In force: 182 treaties.',
        pinpoint: null,
      }),
    ],
    note: [
      noteOn(fresh, 'US$3.4 billion'),
      noteOn(fresh, '14 applications', {
        id: 'n-2',
        body: 'Ask the [ministry](https://example.org/ministry).',
      }),
    ],
  };
}
