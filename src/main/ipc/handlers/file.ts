import { success } from '#core/result';
import { canonicalise } from '#core/text/canonical';
import { readTranscript } from '#core/transcript/read/read-transcript';
import type { Desk } from '../../app/desk';
import { dateInName, titleFromName } from '../../files/file-name';
import { readTextFile } from '../../files/read-text-file';
import type { HandlersOf } from '../dispatch';

/** As much of a text as lets a person see that it is the right one. */
const openingLength = 400;

/** Calls about files that are not projects yet. */
export function fileHandlers(desk: Desk): HandlersOf<'file'> {
  return {
    'file.choose': async () => {
      const path = await desk.ports.dialogs.chooseText();
      if (path === null) return success(null);
      const file = await readTextFile(path);
      if (!file.ok) return file;
      const text = canonicalise(file.value.text);
      return success({
        token: desk.chosenFiles.keep(file.value),
        fileName: file.value.fileName,
        title: titleFromName(file.value.fileName),
        date: dateInName(file.value.fileName),
        speakers: readTranscript(text).speakers.map(({ name }) => name),
        characters: text.length,
        opening: text.slice(0, openingLength),
      });
    },
  };
}
