import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { EventName, EventPayload } from '#core/contract/events';
import { failure, type Result } from '#core/result';
import { isOurPage } from '../app/our-page';

/** Answers the calls of our own windows, and of nobody else. */
export function registerCalls(dispatch: (name: unknown, input: unknown) => Promise<Result<unknown>>): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isOurWindow(event))
      return failure('sender-refused', 'This page may not ask the program for anything.');
    return dispatch(name, input);
  });
}

/** Only the page itself, never a frame inside it such as the preview of a report. */
function isOurWindow({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurPage(senderFrame.url);
}

/** Tells a window something without being asked. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send('event', { name, payload });
}
