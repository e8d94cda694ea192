import type { Desk } from '../../app/desk';
import { makeImport } from '../../app/make-import';
import type { Handlers } from '../dispatch';
import { findText } from './text-source';

/** Adding a transcript reads a text before it is an act. */
export function transcriptHandlers(desk: Desk): Pick<Handlers, 'transcript.add'> {
  return {
    'transcript.add': ({ source, ...description }) =>
      desk.withSession(async (session) => {
        const text = findText(desk, source);
        if (!text.ok) return text;
        return desk.imports.run(async (watch) => {
          const transcript = await makeImport(text.value, description, desk.ports.jobs.extract, watch);
          return transcript.ok ? session.importTranscript(transcript.value, watch.signal) : transcript;
        });
      }),
  };
}
