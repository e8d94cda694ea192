import { boardCalls } from './board-calls';
import {
  answers,
  command,
  date,
  id,
  line,
  markdown,
  nothing,
  optionalLine,
  query,
  readingFields,
  span,
} from './call-parts';
import { z } from './schema';
import { checkabilities } from '../claims/claim-candidate';
import type { Result } from '../result';
import { stances, turnMarks } from '../review/entities';
import type { FigureProposal } from '../review/figure-proposal';
import { verdictCodes } from '../review/verdict';
import type {
  ApplicationState,
  ChosenFile,
  ClaimDetail,
  ClaimSummary,
  ExportedFile,
  HistoryEntry,
  ProjectState,
  SourceDetail,
  TranscriptView,
} from './views';

const description = { title: line, date: date.nullable(), place: optionalLine, sourceUrl: optionalLine };
const sourceFields = {
  title: line,
  publisher: optionalLine,
  url: optionalLine,
  publishedOn: date.nullable(),
  accessedOn: date.nullable(),
};
const evidenceFields = { stance: z.enum(stances), passage: markdown, pinpoint: optionalLine };
const textSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('file'), token: id }),
  z.strictObject({ from: z.literal('paste'), text: z.string().max(64 * 1024 * 1024) }),
]);
export const exportFormats = ['html', 'pdf', 'md', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** So many claims are read again one by one; where more changed, the whole list is quicker. */
export const mostClaimsAsked = 200;

/** Code of the answer to a call that the person ended; it is no problem to be shown. */
export const cancelledCode = 'cancelled';

/** Everything a window can ask of main: one sentence each. Types, handlers and answers derive from here. */
export const calls = {
  /** What the program is, which project is open, and which were. */
  'application.state': query(nothing, answers<ApplicationState>()),
  /** Keeps light, dark or the system's theme. */
  'application.setTheme': command(
    z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
    answers<null>(),
  ),
  /** Names the person who works at this desk. */
  'application.setReviewer': command(z.strictObject({ name: line }), answers<null>()),
  /** Opens a link of the reviewed material in the person's browser, if its scheme is allowed. */
  'application.openLink': command(z.strictObject({ url: z.string().max(4000) }), answers<null>()),
  /** Lets the person choose a transcript file and reads it; null where they changed their mind. */
  'file.choose': command(nothing, answers<ChosenFile | null>()),
  /** Makes a project file, at a place the person chooses, from a chosen file or pasted text; null where they changed their mind. */
  'project.create': command(
    z.strictObject({ source: textSource, ...description }),
    answers<ProjectState | null>(),
  ),
  /** Opens a project the person chooses; null where they changed their mind. */
  'project.choose': command(nothing, answers<ProjectState | null>()),
  /** Opens a project of the recent list. */
  'project.open': command(z.strictObject({ path: z.string().min(1).max(4096) }), answers<ProjectState>()),
  /** Opens the sample in a copy of its own. */
  'project.openSample': command(nothing, answers<ProjectState>()),
  /** Closes the project and shows the start page. */
  'project.close': command(nothing, answers<null>()),
  /** Renames the project. */
  'project.rename': command(z.strictObject({ title: line }), answers<null>()),
  /** The open project: transcripts, speakers, undo and redo. */
  'project.read': query(nothing, answers<ProjectState | null>()),
  /** Adds a transcript to the open project. */
  'transcript.add': command(
    z.strictObject({ source: textSource, ...description }),
    answers<{ readonly transcriptId: string }>(),
  ),
  /** Ends the imports on their way; the calls that began them answer that they were cancelled. */
  'import.cancel': command(nothing, answers<null>()),
  /** Corrects title, date, place and source of a transcript. */
  'transcript.describe': command(z.strictObject({ transcriptId: id, ...description }), answers<null>()),
  /** The text with its turns, sentences and figures. */
  'transcript.read': query(z.strictObject({ transcriptId: id }), answers<TranscriptView>()),
  /** Corrects a speaker's name and role. */
  'speaker.correct': command(
    z.strictObject({ speakerId: id, name: line, role: optionalLine }),
    answers<null>(),
  ),
  /** Takes a speaker for another one: all that the first says is the other's. */
  'speaker.merge': command(z.strictObject({ speakerId: id, intoId: id }), answers<null>()),
  /** Says what words are, and whose; claims and figures go with them, and are looked for in what becomes speech. */
  'passage.assign': command(
    z.strictObject({
      transcriptId: id,
      ...span,
      mark: z.enum(turnMarks).nullable(),
      speaker: z
        .union([z.strictObject({ speakerId: id }), z.strictObject({ name: line, role: optionalLine })])
        .nullable(),
    }),
    answers<null>(),
  ),
  /** Every claim of a transcript in the order of the text. */
  'claims.list': query(z.strictObject({ transcriptId: id }), answers<readonly ClaimSummary[]>()),
  /** These claims of a transcript as the list shows them, in the order of the text; those that are gone are left out. */
  'claims.some': query(
    z.strictObject({ transcriptId: id, claimIds: z.array(id).min(1).max(mostClaimsAsked) }),
    answers<readonly ClaimSummary[]>(),
  ),
  /** One claim with its figures, judgements, notes, evidence. */
  'claim.read': query(z.strictObject({ claimId: id }), answers<ClaimDetail>()),
  /** Makes a claim of a selection. */
  'claim.create': command(
    z.strictObject({ transcriptId: id, ...span }),
    answers<{ readonly claimId: string }>(),
  ),
  /** Moves a claim's span; the old wording is kept as a revision. */
  'claim.editSpan': command(z.strictObject({ claimId: id, ...span }), answers<null>()),
  /** Takes a claim out of the work; undo brings it back. */
  'claim.remove': command(z.strictObject({ claimId: id }), answers<null>()),
  /** Triage: anything but checkable carries a reason. */
  'claim.triage': command(
    z.strictObject({ claimId: id, checkability: z.enum(checkabilities), reason: optionalLine }),
    answers<null>(),
  ),
  /** Notes that a person agrees with how figures were read, or takes that back; one act, however many. */
  'figure.accept': command(
    z.strictObject({ figureIds: z.array(id).min(1).max(200), accepted: z.boolean() }),
    answers<null>(),
  ),
  /** Replaces how a figure was read; its bounds follow from value and qualifier. */
  'figure.correct': command(z.strictObject({ figureId: id, ...readingFields }), answers<null>()),
  /** Reads selected words as a figure that is not in the project yet; nothing is changed. */
  'figure.propose': query(z.strictObject({ transcriptId: id, ...span }), answers<FigureProposal>()),
  /** Makes a figure of selected words that the program passed over. */
  'figure.add': command(
    z.strictObject({ transcriptId: id, ...span, ...readingFields }),
    answers<{ readonly figureId: string }>(),
  ),
  /** Says that these words are no figure; undo brings it back. */
  'figure.remove': command(z.strictObject({ figureId: id }), answers<null>()),
  /** Records the reviewer's verdict with the rationale as it stands. */
  'judgement.record': command(
    z.strictObject({ claimId: id, verdict: z.enum(verdictCodes) }),
    answers<null>(),
  ),
  /** Withdraws the reviewer's own judgement. */
  'judgement.withdraw': command(z.strictObject({ claimId: id }), answers<null>()),
  /** Saves the rationale as it is typed; what one visit to the field typed shares a group. */
  'rationale.save': command(z.strictObject({ claimId: id, text: markdown, group: id }), answers<null>()),
  /** The field was left: the rationale joins the reviewer's judgement, if there is one. */
  'rationale.settle': command(z.strictObject({ claimId: id, group: id }), answers<null>()),
  /** Keeps a note as it is typed; no text gives the draft up. */
  'note.draft': command(
    z.strictObject({ claimId: id, noteId: id.nullable(), text: markdown, group: id }),
    answers<null>(),
  ),
  /** Adds a note. */
  'note.add': command(
    z.strictObject({ claimId: id, body: markdown.min(1) }),
    answers<{ readonly noteId: string }>(),
  ),
  /** Changes a note of one's own. */
  'note.edit': command(z.strictObject({ noteId: id, body: markdown.min(1) }), answers<null>()),
  /** Removes a note of one's own; undo brings it back. */
  'note.remove': command(z.strictObject({ noteId: id }), answers<null>()),
  /** The project's sources, each with the claims it bears on. */
  'sources.list': query(nothing, answers<readonly SourceDetail[]>()),
  /** Enters a source. */
  'source.add': command(z.strictObject(sourceFields), answers<{ readonly sourceId: string }>()),
  /** Corrects a source everywhere it is linked. */
  'source.edit': command(z.strictObject({ sourceId: id, ...sourceFields }), answers<null>()),
  /** Removes a source that no claim uses. */
  'source.remove': command(z.strictObject({ sourceId: id }), answers<null>()),
  /** Links a source to a claim with stance and passage. */
  'evidence.link': command(
    z.strictObject({ claimId: id, sourceId: id, ...evidenceFields }),
    answers<{ readonly linkId: string }>(),
  ),
  /** Changes stance, passage or pinpoint of a link. */
  'evidence.edit': command(z.strictObject({ linkId: id, ...evidenceFields }), answers<null>()),
  /** Takes a source off a claim. */
  'evidence.unlink': command(z.strictObject({ linkId: id }), answers<null>()),
  ...boardCalls,
  /** The report as self-contained HTML. */
  'report.preview': query(nothing, answers<{ readonly html: string }>()),
  /** Writes the report in these formats into a folder the person chooses; null where they changed their mind. */
  'report.export': command(
    z.strictObject({ formats: z.array(z.enum(exportFormats)).min(1) }),
    answers<readonly ExportedFile[] | null>(),
  ),
  /** What was done, newest first. */
  'history.list': query(
    z.strictObject({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(500) }),
    answers<readonly HistoryEntry[]>(),
  ),
  /** Takes back the reviewer's last act; the answer names it. */
  'history.undo': command(
    nothing,
    answers<{ readonly label: string; readonly claimId: string | null } | null>(),
  ),
  /** Does again what was taken back last. */
  'history.redo': command(
    nothing,
    answers<{ readonly label: string; readonly claimId: string | null } | null>(),
  ),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = Parameters<Calls[Name]['answers']>[0];

/** The bridge that preload gives to the window. */
export interface Bridge {
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
  /** Listens to an event of `events.ts`; the answer stops listening. */
  readonly onEvent: (name: string, listener: (payload: unknown) => void) => () => void;
}
