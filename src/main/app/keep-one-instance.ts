import { app, type BrowserWindow } from 'electron';
import type { Log } from '../files/log';
import type { Desk } from './desk';
import { projectArgument } from './start-up';

/**
 * A second start shows the window that is there, with the project it was given. At the end the file is closed before
 * the program goes.
 */
export function keepOneInstance(desk: Desk, window: () => BrowserWindow | null, log: Log): void {
  const show = (path: string | null): void => {
    const shown = window();
    if (shown?.isMinimized() === true) shown.restore();
    shown?.focus();
    if (path !== null) void openAsked(desk, path).catch((problem: unknown) => log('open', problem));
  };
  app.on('second-instance', (_event, args) => show(projectArgument(args)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show(path);
  });
  let isEnded = false;
  app.on('will-quit', (event) => {
    if (isEnded) return;
    event.preventDefault();
    void desk
      .end()
      .catch((problem: unknown) => log('end', problem))
      .finally(() => {
        isEnded = true;
        app.quit();
      });
  });
}

async function openAsked(desk: Desk, path: string): Promise<void> {
  const opened = await desk.open(path);
  if (opened.ok) return;
  desk.note(opened.error);
  desk.tellProblems();
}
