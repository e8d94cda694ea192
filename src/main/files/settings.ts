import type { RecentProject, Theme } from '#core/contract/views';

export interface WindowBounds {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** What the program remembers between two starts, beside the projects. */
export interface Settings {
  readonly theme: Theme;
  readonly reviewerName: string;
  readonly recent: readonly RecentProject[];
  /** Opened at the next start; null after the project was closed by hand. */
  readonly lastProject: string | null;
  readonly window: WindowBounds;
  /** False until a first start opened the sample. */
  readonly hasStarted: boolean;
}

export const defaultSettings: Settings = {
  theme: 'system',
  reviewerName: 'Reviewer',
  recent: [],
  lastProject: null,
  window: { x: null, y: null, width: 1440, height: 900, maximized: false },
  hasStarted: false,
};

/** Reads settings out of a parsed file: what is missing or of another type takes its default, one by one. */
export function parseSettings(value: unknown): Settings {
  const { theme, reviewerName, recent, lastProject, window, hasStarted } = fields(value);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaultSettings.theme,
    reviewerName: nonEmpty(reviewerName) ?? defaultSettings.reviewerName,
    recent: Array.isArray(recent) ? recent.flatMap(parseRecent) : [],
    lastProject: nonEmpty(lastProject),
    window: parseBounds(window),
    hasStarted: hasStarted === true,
  };
}

function parseRecent(value: unknown): readonly RecentProject[] {
  const { path, title, openedAt } = fields(value);
  const known = { path: nonEmpty(path), title: nonEmpty(title), openedAt: nonEmpty(openedAt) };
  if (known.path === null || known.title === null || known.openedAt === null) return [];
  return [{ path: known.path, title: known.title, openedAt: known.openedAt }];
}

function parseBounds(value: unknown): WindowBounds {
  const { x, y, width, height, maximized } = fields(value);
  return {
    x: wholeNumber(x),
    y: wholeNumber(y),
    width: wholeNumber(width) ?? defaultSettings.window.width,
    height: wholeNumber(height) ?? defaultSettings.window.height,
    maximized: maximized === true,
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function nonEmpty(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
}
