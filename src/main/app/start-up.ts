import { resolve } from 'node:path';
import type { Desk } from './desk';
import { openSample } from './sample';

/** The project that a command line names; the other arguments belong to Electron. */
export function projectArgument(args: readonly string[]): string | null {
  const named = args
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && argument.endsWith('.claimdesk'));
  return named === undefined ? null : resolve(named);
}

/**
 * What a start opens: the project that was named, else the one that was open last, else, the very first time, a copy
 * of the sample. What cannot be opened is said, and the start page shows.
 */
export async function startUp(desk: Desk, named: string | null): Promise<void> {
  const { lastProject, hasStarted } = desk.ports.settings.read();
  desk.ports.settings.change((before) => ({ ...before, hasStarted: true }));
  const { setAside } = desk.ports.settings;
  if (setAside !== null) {
    const sentence =
      'The settings were damaged and have been set aside; the program starts with its own. Projects are not affected.';
    desk.note({ code: 'settings-damaged', message: sentence });
  }
  const opened = await openFirst(desk, named ?? lastProject, hasStarted);
  if (opened !== null && !opened.ok) desk.note(opened.error);
}

async function openFirst(desk: Desk, path: string | null, hasStarted: boolean) {
  if (path !== null) return desk.open(path);
  return hasStarted ? null : openSample(desk);
}
