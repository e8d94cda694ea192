import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, parseSettings, type Settings } from './settings';
import { writeFileSafely } from './write-file-safely';

/** The settings in memory, and their file, which follows. */
export interface SettingsFile {
  readonly read: () => Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
  /** Resolves when everything that was changed so far is on the disk. */
  readonly settled: () => Promise<void>;
  /** Where a damaged file was set aside at opening; null where there was none. */
  readonly setAside: string | null;
}

/**
 * Opens the settings of a folder. A damaged file is set aside under another name, and the defaults are taken: it must
 * never keep the program from starting.
 */
export function openSettingsFile(folder: string, now: string): SettingsFile {
  const path = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  const opened = readOrSetAside(path, now);
  let settings = opened.settings;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    read: () => settings,
    change: (change) => {
      settings = change(settings);
      // One write after the other; a full disk costs a window position, not the program.
      writing = writing.then(() => writeFileSafely(path, `${JSON.stringify(settings, null, 2)}\n`));
    },
    settled: async () => {
      await writing;
    },
    setAside: opened.setAside,
  };
}

function readOrSetAside(path: string, now: string): { settings: Settings; setAside: string | null } {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    return { settings: defaultSettings, setAside: null };
  }
  try {
    return { settings: parseSettings(JSON.parse(content)), setAside: null };
  } catch {
    const aside = path.replace(/\.json$/, `.damaged-${now.replaceAll(/[^0-9]/g, '').slice(0, 14)}.json`);
    try {
      renameSync(path, aside);
    } catch {
      return { settings: defaultSettings, setAside: null };
    }
    return { settings: defaultSettings, setAside: aside };
  }
}
