import { dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from './desk-ports';

const projectFiles = { name: 'Claimdesk projects', extensions: ['claimdesk'] };
const textFiles = { name: 'Transcripts (plain text)', extensions: ['txt', 'text', 'md'] };
const allFiles = { name: 'All files', extensions: ['*'] };

/** The system's own dialogs, on top of the window. */
export function electronDialogs(window: () => BrowserWindow | null): Dialogs {
  // Always through `dialog`, never by a reference kept: tests put their answers in its place.
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    chooseText: () =>
      open({ title: 'Choose a transcript', filters: [textFiles, allFiles], properties: ['openFile'] }),
    chooseProject: () =>
      open({ title: 'Open a project', filters: [projectFiles, allFiles], properties: ['openFile'] }),
    chooseExportFolder: () =>
      open({
        title: 'Choose a folder for the report',
        buttonLabel: 'Export here',
        properties: ['openDirectory', 'createDirectory'],
      }),
    chooseNewProject: async (suggestedName) => {
      const title = 'Where shall the project lie?';
      const options = { title, defaultPath: suggestedName, filters: [projectFiles] };
      const parent = window();
      const chosen = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (chosen.canceled || chosen.filePath === '') return null;
      return chosen.filePath.endsWith('.claimdesk') ? chosen.filePath : `${chosen.filePath}.claimdesk`;
    },
  };
}
