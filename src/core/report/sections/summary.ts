import { html } from '../html';
import { escapeMarkdown, tableMarkdown } from '../markdown';
import { verdictDefinition, type VerdictRollUp } from '../../review/verdict';
import { rowsBy } from '../../review/rows-by';
import { isSpoken } from '../../review/turn-mark';
import type { NumberedClaim, ReportContext, Section } from '../section';

type Outcome = VerdictRollUp | 'differ' | 'notJudged' | 'setAside';

type Counts = Readonly<Record<Outcome, number>> & { readonly claims: number };

export interface SummaryPart {
  readonly total: Counts;
  readonly speakers: readonly (Counts & { readonly name: string; readonly words: number })[];
}

/** What became of a claim; each claim is counted once. */
export function outcomeOf({ summary }: NumberedClaim): Outcome {
  if (summary.verdict !== null) return verdictDefinition(summary.verdict).rollUp;
  if (summary.agreement === 'differ') return 'differ';
  return summary.checkability === 'checkable' ? 'notJudged' : 'setAside';
}

function count(claims: readonly NumberedClaim[]): Counts {
  const of = (outcome: Outcome) => claims.filter((claim) => outcomeOf(claim) === outcome).length;
  return {
    claims: claims.length,
    verified: of('verified'),
    disputed: of('disputed'),
    open: of('open'),
    differ: of('differ'),
    notJudged: of('notJudged'),
    setAside: of('setAside'),
  };
}

function wordsSpoken({ index, transcripts }: ReportContext, speakerId: string): number {
  const texts = new Map(transcripts.map(({ version }) => [version.id, version.text]));
  const turns = index.turnsOfSpeaker.get(speakerId) ?? [];
  const spoken = turns.map((turn) => texts.get(turn.versionId)?.slice(turn.start, turn.end) ?? '');
  return spoken.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function buildSummary(context: ReportContext): SummaryPart {
  const { speakers } = context.index;
  const versions = new Set(context.transcripts.map(({ version }) => version.id));
  const spoke = new Set(
    context.snapshot.turn
      .filter((turn) => versions.has(turn.versionId) && isSpoken(turn))
      .map((turn) => turn.speakerId),
  );
  const present = [...spoke]
    .flatMap((id) => speakers.get(id) ?? [])
    .toSorted((a, b) => a.sequence - b.sequence);
  const claims = rowsBy(context.claims, (claim) => claim.summary.speakerId);
  return {
    total: count(context.claims),
    speakers: present.map(({ id, name }) => ({
      name,
      words: wordsSpoken(context, id),
      ...count(claims.get(id) ?? []),
    })),
  };
}

const outcomes: readonly (readonly [keyof Counts, string])[] = [
  ['claims', 'Claims found'],
  ['verified', '● Verified'],
  ['disputed', '▲ Disputed'],
  ['open', '○ Open'],
  ['differ', 'Reviewers differ'],
  ['notJudged', '· Not judged'],
  ['setAside', 'Set aside'],
];

/** The counts, in total and for each speaker, so that a reader sees whether both were checked alike. */
export const summary: Section<SummaryPart> = {
  id: 'summary',
  title: 'Summary and balance',
  build: buildSummary,
  html: ({ total, speakers }) =>
    html`<table class="counts">
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col" class="number">Words</th>
          ${outcomes.map(([, label]) => html`<th scope="col" class="number">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${speakers.map(
          (speaker) =>
            html`<tr>
              <th scope="row">${speaker.name}</th>
              <td class="number">${speaker.words}</td>
              ${outcomes.map(([key]) => html`<td class="number">${speaker[key]}</td>`)}
            </tr> `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td class="number">${speakers.reduce((sum, { words }) => sum + words, 0)}</td>
          ${outcomes.map(([key]) => html`<td class="number">${total[key]}</td>`)}
        </tr>
      </tfoot>
    </table>`,
  markdown: ({ total, speakers }) =>
    tableMarkdown(
      ['Speaker', 'Words', ...outcomes.map(([, label]) => label)],
      [
        ...speakers.map((speaker) => [
          escapeMarkdown(speaker.name),
          String(speaker.words),
          ...outcomes.map(([key]) => String(speaker[key])),
        ]),
        [
          'Together',
          String(speakers.reduce((sum, { words }) => sum + words, 0)),
          ...outcomes.map(([key]) => String(total[key])),
        ],
      ],
    ),
};
