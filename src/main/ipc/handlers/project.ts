import { success } from '#core/result';
import { createProjectAt } from '#store/open-session';
import type { Desk } from '../../app/desk';
import { makeImport } from '../../app/make-import';
import { openSample } from '../../app/sample';
import { fileNameFrom } from '../../files/file-name';
import type { HandlersOf } from '../dispatch';
import { findText } from './text-source';

/** Calls about the project file as a whole. Its title is an act like any other; acts.ts has it. */
export function projectHandlers(desk: Desk): Omit<HandlersOf<'project'>, 'project.rename'> {
  const { dialogs, jobs, settings } = desk.ports;
  return {
    'project.create': async ({ source, ...description }) => {
      const text = findText(desk, source);
      if (!text.ok) return text;
      const path = await dialogs.chooseNewProject(`${fileNameFrom(description.title)}.claimdesk`);
      if (path === null) return success(null);
      const made = await desk.imports.run(async (watch) => {
        const transcript = await makeImport(text.value, description, jobs.extract, watch);
        if (!transcript.ok) return transcript;
        const { reviewerName } = settings.read();
        const beginning = { title: description.title, reviewerName, transcript: transcript.value };
        return createProjectAt(path, beginning, { signal: watch.signal });
      });
      return made.ok ? desk.open(path) : made;
    },
    'project.choose': async () => {
      const path = await dialogs.chooseProject();
      return path === null ? success(null) : desk.open(path);
    },
    'project.open': ({ path }) => desk.open(path),
    'project.openSample': () => openSample(desk),
    'project.close': async () => {
      await desk.close();
      return success(null);
    },
    'project.read': () => desk.project(),
  };
}
