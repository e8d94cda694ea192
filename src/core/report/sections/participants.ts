import { html } from '../html';
import { escapeMarkdown } from '../markdown';
import { rowsById } from '../../review/rows-by';
import { isSpoken } from '../../review/turn-mark';
import type { ReportContext, Section } from '../section';

interface Participant {
  readonly name: string;
  readonly role: string | null;
}

export interface ParticipantsPart {
  readonly speakers: readonly Participant[];
  readonly checkers: readonly string[];
}

function speakersOf({ snapshot, transcripts }: ReportContext): readonly Participant[] {
  const versions = new Set(transcripts.map(({ version }) => version.id));
  const speakers = rowsById(snapshot.speaker);
  const ids = new Set(
    snapshot.turn
      .filter((turn) => versions.has(turn.versionId) && isSpoken(turn))
      .map((turn) => turn.speakerId),
  );
  const present = [...ids].flatMap((id) => speakers.get(id) ?? []);
  return present.toSorted((a, b) => a.sequence - b.sequence).map(({ name, role }) => ({ name, role }));
}

/** Only who left a trace in the review is a checker: opening a project is no check. */
function checkersOf({ snapshot }: ReportContext): readonly string[] {
  const rows = [...snapshot.judgement, ...snapshot.note, ...snapshot.evidenceLink];
  const active = new Set(rows.map((row) => row.reviewerId));
  return snapshot.reviewer
    .filter((reviewer) => active.has(reviewer.id))
    .map((reviewer) => reviewer.name)
    .toSorted();
}

const nobody = 'Nobody has checked a claim yet.';

/** Who spoke, in which role, and who checked. */
export const participants: Section<ParticipantsPart> = {
  id: 'participants',
  title: 'Participants and checkers',
  build: (context) => ({ speakers: speakersOf(context), checkers: checkersOf(context) }),
  html: ({ speakers, checkers }) =>
    html`<dl class="facts">
      ${speakers.map(
        ({ name, role }) =>
          html`<dt>${name}</dt>
            <dd>${role ?? 'role not recorded'}</dd>`,
      )}
      <dt>Checked by</dt>
      <dd>${checkers.length === 0 ? nobody : checkers.join(', ')}</dd>
    </dl>`,
  markdown: ({ speakers, checkers }) =>
    [
      ...speakers.map(
        ({ name, role }) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(role ?? 'role not recorded')}`,
      ),
      `- Checked by: ${checkers.length === 0 ? nobody : checkers.map(escapeMarkdown).join(', ')}`,
    ].join('\n'),
};
