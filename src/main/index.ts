import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '#core/contract/events';
import { Desk } from './app/desk';
import { electronDialogs } from './app/electron-dialogs';
import { makeFileMap } from './app/file-map';
import { guardContents, refusePermissions } from './app/guard-contents';
import { keepOneInstance } from './app/keep-one-instance';
import { menuTemplate } from './app/menu-template';
import { openLink } from './app/open-link';
import { openWindow } from './app/open-window';
import { printPdf } from './app/print-pdf';
import { announceScheme, serveFiles } from './app/serve-files';
import { projectArgument, startUp } from './app/start-up';
import { openLog } from './files/log';
import { openSettingsFile } from './files/settings-file';
import { makeDispatcher } from './ipc/dispatch';
import { makeHandlers } from './ipc/handlers';
import { registerCalls, sendEvent } from './ipc/register';
import { makeJobs } from './jobs/make-jobs';

const now = (): string => new Date().toISOString();

// Tests give each run a folder of its own.
const userData = process.env['CLAIMDESK_USER_DATA'];
if (userData !== undefined && userData !== '') app.setPath('userData', userData);
const ownFolder = app.getPath('userData');
const log = openLog(join(ownFolder, 'log', 'claimdesk.log'), now);
process.on('uncaughtException', (problem) => log('uncaught exception', problem));
process.on('unhandledRejection', (problem) => log('unhandled rejection', problem));

let window: BrowserWindow | null = null;

function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  if (window !== null) sendEvent(window, name, payload);
}

/** Composes the program: everything that the desk needs of the world is given to it here. */
function makeDesk(): Desk {
  const settings = openSettingsFile(ownFolder, now());
  nativeTheme.themeSource = settings.read().theme;
  const version = app.getVersion();
  const workerFile = join(import.meta.dirname, 'worker.js');
  return new Desk({
    version,
    settings,
    ownFolder,
    sampleFolder: join(app.getAppPath(), 'resources', 'sample'),
    dialogs: electronDialogs(() => window),
    jobs: makeJobs({ workerFile, version, printPdf, log }),
    now,
    newId: randomUUID,
    emit,
    openLink,
    showTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
  });
}

function start(): void {
  const desk = makeDesk();
  refusePermissions();
  serveFiles(makeFileMap(join(import.meta.dirname, '..', 'renderer')));
  const started = startUp(desk, projectArgument(process.argv)).catch((problem: unknown) =>
    log('start', problem),
  );
  const dispatch = makeDispatcher(makeHandlers(desk), log);
  registerCalls(async (name, input) => {
    // The window draws itself while the project is being opened; its questions wait for that.
    await started;
    return dispatch(name, input);
  });
  const choose = (action: EventPayload<'menu.chosen'>['action']): void => emit('menu.chosen', { action });
  const surroundings = { choose, isMac: process.platform === 'darwin', isDevelopment: !app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surroundings)));
  window = openWindow(desk.ports.settings);
  window.on('closed', () => (window = null));
  keepOneInstance(desk, () => window, log);
}

announceScheme();
guardContents();
app.on('window-all-closed', () => app.quit());
if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: Electron is not ready before this module has been read to its end.
  app.whenReady().then(start, (problem: unknown) => log('start', problem));
} else {
  app.quit();
}
