import { extract } from '#core/claims/extract';
import type { RowChange } from '#core/review/change-set';
import type { ClaimRecord } from '#core/review/claim-record';
import { claimSummaries } from '#core/review/claim-summaries';
import type { Decision } from '#core/review/decision';
import type { TableName, Tables, TurnMark } from '#core/review/entities';
import { importTranscript } from '#core/review/import-transcript';
import { assignPassage } from '#core/review/passage-commands';
import type { PassageRows, SpeakerChoice } from '#core/review/passage-rows';
import { spansOverlap, type Span } from '#core/text/span';
import { exampleEnvironment, exampleImport } from './example';
import { changesOf } from './example-record';

/** A header that holds a claim, a stage direction, and a turn in which somebody else begins to ask. */
export const passageText = `Joint press conference
Growth reached 4 percent last year.

Ada Stone: We built 340 schools. The bridge was opened in May 2021. (Applause.)

Ben Reed: That is a great success. Our exports rose by 12 percent in 2020. Unemployment fell to 6 percent.

Ada Stone: We created 5,000 jobs.
`;

export const passageEnv = exampleEnvironment();

/** Where words of the text stand. */
export function at(words: string): Span {
  const start = passageText.indexOf(words);
  if (start < 0) throw new Error(`The text lacks “${words}”.`);
  return { start, end: start + words.length };
}

type Rows = ReadonlyMap<string, RowChange['after']>;

/** A project in memory: what stays of change sets. */
export class Held {
  readonly #rows: Rows;

  constructor(rows: Rows = new Map()) {
    this.#rows = rows;
  }

  /** The project after a decision, which must be none that was refused. */
  after(decision: Decision): Held {
    const rows = new Map(this.#rows);
    for (const { table, id, after } of changesOf(decision).changes) {
      if (after === null) rows.delete(`${table} ${id}`);
      else rows.set(`${table} ${id}`, after);
    }
    return new Held(rows);
  }

  /** The rows of a table, by where they stand in the text if they do. */
  of<Name extends TableName>(table: Name): readonly Tables[Name][] {
    const found = [...this.#rows].filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => row);
    const start = (row: unknown): number => (row as Partial<Span>).start ?? 0;
    return (found as unknown as readonly Tables[Name][]).toSorted((a, b) => start(a) - start(b));
  }

  /** Every row as plain data, in an order that says nothing of how it came about. */
  everything(): unknown {
    return [...this.#rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The first row of a table for which this holds. */
  one<Name extends TableName>(table: Name, holds: (row: Tables[Name]) => boolean = () => true): Tables[Name] {
    const row = this.of(table).find(holds);
    if (row === undefined) throw new Error(`No such row of ${table}.`);
    return row;
  }

  records(): readonly ClaimRecord[] {
    return this.of('claim').map((claim) => {
      const own = <Row extends { readonly claimId: string }>(rows: readonly Row[]): readonly Row[] =>
        rows.filter(({ claimId }) => claimId === claim.id);
      return {
        claim,
        revisions: own(this.of('claimRevision')),
        judgements: own(this.of('judgement')),
        drafts: own(this.of('draft')),
        notes: own(this.of('note')),
        noteDrafts: own(this.of('noteDraft')),
        links: own(this.of('evidenceLink')),
      };
    });
  }

  /** The claim with these words. */
  claim(words: string): ClaimRecord {
    const found = this.records().find(({ revisions }) =>
      revisions.some(({ anchors }) => anchors[0]?.quote === words),
    );
    if (found === undefined) throw new Error(`No claim says “${words}”.`);
    return found;
  }

  /** What a command on words of this project is given. */
  passage(span: Span): PassageRows {
    const turns = this.of('turn');
    const touched = turns.filter((turn) => spansOverlap(turn, span)).map(({ id }) => id);
    const inside = ({ turnId }: { readonly turnId: string }): boolean => touched.includes(turnId);
    return {
      transcript: this.one('transcript'),
      version: this.one('version'),
      turns,
      sentences: this.of('sentence').filter(inside),
      figures: this.of('figure').filter(inside),
      claims: this.records().filter(({ revisions }) => revisions.some(inside)),
      speakers: this.of('speaker'),
      speakersElsewhere: [],
      tolerance: '0.1',
    };
  }

  /** Says of words what they are and whose. */
  assign(span: Span, mark: TurnMark | null, speaker: SpeakerChoice | null): Decision {
    return assignPassage(this.passage(span), { ...span, mark, speaker }, passageEnv);
  }

  speaker(name: string): { readonly speakerId: string } {
    return { speakerId: this.one('speaker', (row) => row.name === name).id };
  }

  /** Who says what, turn by turn: the sentences of each. */
  spoken(): readonly string[] {
    const names = new Map(this.of('speaker').map(({ id, name }) => [id, name]));
    return this.of('turn').map(({ id, speakerId, mark }) => {
      const own = this.of('sentence').filter(({ turnId }) => turnId === id);
      const words = own.map(({ start, end }) => passageText.slice(start, end)).join(' | ');
      return `${names.get(speakerId) ?? '?'}${mark === null ? '' : `, ${mark}`}: ${words}`;
    });
  }

  /** The claims of the list with who says them. */
  claims(): readonly string[] {
    const rows = {
      claims: this.of('claim'),
      revisions: this.of('claimRevision'),
      turns: this.of('turn'),
      figures: this.of('figure'),
      judgements: this.of('judgement'),
      drafts: this.of('draft'),
      notes: this.of('note'),
      links: this.of('evidenceLink'),
    };
    const names = new Map(this.of('speaker').map(({ id, name }) => [id, name]));
    return claimSummaries(rows).map(
      ({ speakerId, text, figures }) => `${names.get(speakerId) ?? '?'}: ${text} (${String(figures)})`,
    );
  }
}

/** The text as it is imported. */
export const held = new Held().after(
  importTranscript(
    { speakers: [] },
    exampleImport('0'.repeat(64), extract(passageText, { date: '2022-02-22' })),
    passageEnv,
  ),
);
