import { mostClaimsAsked } from './calls';
import { z } from './schema';

const changed = z.strictObject({
  tables: z.array(z.string()),
  ids: z.array(z.string()),
  /** The claims whose lines in a list may have changed; null where every line is to be read again. */
  claims: z.array(z.string()).max(mostClaimsAsked).nullable(),
  /** Number of the newest history row. */
  revision: z.number().int(),
});

export const menuActions = [
  'new-project',
  'open-project',
  'open-sample',
  'close-project',
  'add-transcript',
  'export',
  'export-board',
  'comparing',
  'undo',
  'redo',
  'view-review',
  'view-compare',
  'view-sources',
  'view-report',
  'view-history',
  'find',
  'help',
  'theme-light',
  'theme-dark',
  'theme-system',
] as const;
export type MenuAction = (typeof menuActions)[number];

/** Everything that main tells a window without being asked. */
export const events = {
  /** Rows of these tables changed; whoever shows them reads them again. */
  'project.changed': changed,
  /** Another project is open, or none. */
  'project.switched': z.strictObject({}),
  /** Theme or reviewer changed. */
  'application.changed': z.strictObject({}),
  /** So much of an import is done, about ten times a second. */
  'import.progress': z.strictObject({ done: z.number().min(0).max(1) }),
  /** A menu item was chosen that the window carries out. */
  'menu.chosen': z.strictObject({ action: z.enum(menuActions) }),
  /** Something that no call was waiting for went wrong. */
  'problem.raised': z.strictObject({ code: z.string(), message: z.string() }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
