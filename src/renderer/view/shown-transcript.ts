import type { ProjectState, TranscriptSummary } from '#core/contract/views';

/** The transcript that was chosen, or the first where none was; undefined in a project without any. */
export function shownTranscript(
  { transcripts }: ProjectState,
  transcriptId: string | null,
): TranscriptSummary | undefined {
  return transcripts.find(({ id }) => id === transcriptId) ?? transcripts[0];
}
